-- old code still runs: yes (first migration)
-- One login owns the schemas and runs migrations; connections then SET ROLE to one of three roles that own nothing.
do $$
begin
  if not exists (select from pg_roles where rolname = 'heed_web') then create role heed_web nologin; end if;
  if not exists (select from pg_roles where rolname = 'heed_worker') then create role heed_worker nologin; end if;
  if not exists (select from pg_roles where rolname = 'heed_console') then create role heed_console nologin; end if;
exception when duplicate_object or unique_violation then null;
end $$;
do $$ begin execute format('grant heed_web, heed_worker, heed_console to %I', current_user); end $$;

grant usage on schema kernel to heed_web, heed_worker, heed_console;

create function kernel.app_shop() returns uuid language sql stable as
  $$ select nullif(current_setting('app.shop_id', true), '')::uuid $$;
create function kernel.app_person() returns uuid language sql stable as
  $$ select nullif(current_setting('app.person_id', true), '')::uuid $$;

-- Row-level security in five shapes; every table of every domain picks one.
--   shop        the shop's own rows                     person      the person's own rows
--   shop-person either side of a dealing sees it        public      everyone reads, the shop or person writes its own
--   platform    everyone reads, only the console writes worker      the web role does not touch it
create function kernel.protect(target regclass, shape text) returns void language plpgsql as $$
declare
  own_shop text := 'shop_id = (select kernel.app_shop())';
  own_person text := 'person_id = (select kernel.app_person())';
  has_person boolean := exists (select from pg_attribute where attrelid = target and attname = 'person_id' and not attisdropped);
  has_shop boolean := exists (select from pg_attribute where attrelid = target and attname = 'shop_id' and not attisdropped);
  mine text;
begin
  mine := case shape
    when 'shop' then own_shop
    when 'person' then own_person
    when 'shop-person' then own_shop || ' or ' || own_person
    when 'public' then case when has_shop and has_person then own_shop || ' or ' || own_person when has_shop then own_shop else own_person end
    when 'platform' then 'false'
    when 'worker' then 'false'
  end;
  if mine is null then raise exception 'kernel.protect: no shape %', shape; end if;
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('grant select, insert, update, delete on %s to heed_worker', target);
  execute format('grant select on %s to heed_console', target);
  execute format('create policy worker on %s to heed_worker using (true) with check (true)', target);
  execute format('create policy owner on %s to %I using (true) with check (true)', target, current_user);
  if shape = 'platform' then
    execute format('grant insert, update, delete on %s to heed_console', target);
    execute format('create policy console on %s to heed_console using (true) with check (true)', target);
  else
    execute format('create policy console on %s for select to heed_console using (true)', target);
  end if;
  if shape <> 'worker' then
    execute format('grant select, insert, update, delete on %s to heed_web', target);
    if shape in ('public', 'platform') then
      execute format('create policy web_read on %s for select to heed_web using (true)', target);
    else
      execute format('create policy web_read on %s for select to heed_web using (%s)', target, mine);
    end if;
    execute format('create policy web_insert on %s for insert to heed_web with check (%s)', target, mine);
    execute format('create policy web_update on %s for update to heed_web using (%s) with check (%s)', target, mine, mine);
    execute format('create policy web_delete on %s for delete to heed_web using (%s)', target, mine);
  end if;
end $$;

create table kernel.bucket (
  id int primary key,
  position bigint not null default 0
) with (fillfactor = 50);
insert into kernel.bucket select g, 0 from generate_series(0, 63) g;

create table kernel.head (
  name text not null,
  bucket int not null,
  position bigint not null,
  primary key (name, bucket)
) with (fillfactor = 50);

create table kernel.fact (
  bucket int not null,
  position bigint not null,
  name text not null,
  shop_id uuid not null,
  actor text not null,
  key text not null,
  at bigint not null,
  payload jsonb not null,
  primary key (bucket, position)
) partition by range (position);
create table kernel.fact_0 partition of kernel.fact for values from (0) to (5000000);
create table kernel.fact_rest partition of kernel.fact default;
create index fact_by_name on kernel.fact (bucket, name, position);

-- The last statement of a transaction: takes the counters of its buckets in order, so that positions of one bucket
-- commit in order and a reader of `position > cursor` never skips one.
create function kernel.say(facts jsonb) returns table (said_ord int, said_bucket int, said_position bigint)
language plpgsql security definer set search_path = kernel, pg_temp as $$
begin
  perform 1 from kernel.bucket b
    where b.id in (select (f->>'bucket')::int from jsonb_array_elements(facts) f) order by b.id for update;
  return query
  with said as (
    select o::int as ord, (f->>'bucket')::int as bucket, f,
      row_number() over (partition by (f->>'bucket')::int order by o) as nth
    from jsonb_array_elements(facts) with ordinality as e(f, o)
  ), counted as (
    select s.bucket, count(*) as n from said s group by s.bucket
  ), moved as (
    update kernel.bucket b set position = b.position + c.n from counted c where b.id = c.bucket
    returning b.id, b.position - c.n as base
  ), placed as (
    select s.ord, s.bucket, m.base + s.nth as position, s.f from said s join moved m on m.id = s.bucket
  ), written as (
    insert into kernel.fact (bucket, position, name, shop_id, actor, key, at, payload)
    select p.bucket, p.position, p.f->>'name', (p.f->>'shop')::uuid, p.f->>'actor', p.f->>'key', (p.f->>'at')::bigint, p.f->'payload'
    from placed p
  ), heads as (
    insert into kernel.head (name, bucket, position)
    select p.f->>'name', p.bucket, max(p.position) from placed p group by 1, 2
    on conflict (name, bucket) do update set position = excluded.position
  )
  select p.ord, p.bucket, p.position from placed p order by p.ord;
end $$;

create table kernel.cursor (
  reader text not null,
  bucket int not null,
  position bigint not null default 0,
  primary key (reader, bucket)
) with (fillfactor = 50);

create table kernel.failure (
  reader text not null,
  bucket int not null,
  position bigint not null,
  tries int not null,
  error text not null,
  primary key (reader, bucket, position)
);

create table kernel.parked (
  reader text not null,
  bucket int not null,
  position bigint not null,
  key text not null,
  error text not null,
  parked_at bigint not null,
  primary key (reader, bucket, position)
);
create index parked_by_key on kernel.parked (reader, key);

create table kernel.once (
  scope text not null,
  key text not null,
  request_hash text not null,
  answer jsonb not null,
  done_at bigint not null,
  primary key (scope, key)
);
create index once_by_age on kernel.once (done_at);

create table kernel.clock_offset (
  id bigint generated always as identity primary key,
  offset_ms bigint not null check (offset_ms >= 0),
  moved_by text not null,
  moved_at bigint not null
);
create table kernel.tick (id int primary key check (id = 1), wall bigint not null);
create table kernel.held (name text primary key, since bigint not null, reason text not null);

grant select on kernel.fact, kernel.head, kernel.bucket, kernel.cursor, kernel.parked, kernel.failure, kernel.clock_offset, kernel.held to heed_worker, heed_console;
grant insert, update, delete on kernel.cursor, kernel.parked, kernel.failure, kernel.tick, kernel.held to heed_worker;
grant select on kernel.tick to heed_worker;
grant insert on kernel.clock_offset to heed_worker, heed_console;
grant delete on kernel.parked to heed_console;
grant select, insert, delete on kernel.once to heed_web, heed_worker, heed_console;
grant execute on function kernel.say(jsonb) to heed_web, heed_worker, heed_console;
