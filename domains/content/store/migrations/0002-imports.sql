-- old code still runs: yes (new tables only)
-- A file being read into the shop. `line` and `part` name the last entry stored; the same file is known by its hash, so
-- an interrupted import goes on instead of starting anew. `held_until` is wall time: a runner that died lets go by itself.
create table content.import_job (
  shop_id uuid not null,
  import_id uuid not null,
  kind text not null check (kind in ('comment', 'review', 'order', 'tracking')),
  file_name text not null,
  file_hash text not null,
  file_bytes bigint not null,
  -- How the file is read: format, mapping, channel, product. Part of its identity beside hash and kind.
  reading jsonb not null,
  state text not null check (state in ('running', 'paused', 'done', 'failed', 'cancelled')),
  why text,
  line bigint not null default 0,
  part bigint not null default 0,
  read_bytes bigint not null default 0,
  imported bigint not null default 0,
  known bigint not null default 0,
  refused bigint not null default 0,
  skipped bigint not null default 0,
  opened_by text not null,
  opened_at bigint not null,
  ended_at bigint,
  runner text,
  held_until bigint,
  primary key (shop_id, import_id)
) with (fillfactor = 70);
create index import_job_recent on content.import_job (shop_id, opened_at desc, import_id desc);
create unique index import_job_unfinished on content.import_job (shop_id, file_hash, kind, md5(reading::text)) where state in ('running', 'paused');
create index import_job_abandoned on content.import_job (held_until, import_id) where state = 'running';
select kernel.protect('content.import_job', 'shop');

create table content.import_refusal (
  shop_id uuid not null,
  import_id uuid not null,
  line bigint not null,
  part bigint not null,
  why text not null,
  facts jsonb not null,
  primary key (shop_id, import_id, line, part)
);
select kernel.protect('content.import_refusal', 'shop');
