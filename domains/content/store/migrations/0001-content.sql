-- old code still runs: yes (first migration)
create table content.show (
  shop_id uuid not null,
  show_id uuid not null,
  title jsonb not null,
  host_id uuid,
  state text not null check (state in ('planned', 'live', 'ended')),
  replay boolean not null default false,
  poster text not null,
  planned_at bigint not null,
  started_at bigint,
  ended_at bigint,
  duration_ms bigint,
  slow_mode_ms int not null default 0,
  source_key text,
  primary key (shop_id, show_id),
  unique (shop_id, source_key)
);
create index show_by_id on content.show (show_id);
create index show_by_state on content.show (state, planned_at desc, show_id);
select kernel.protect('content.show', 'public');

create table content.show_product (
  shop_id uuid not null,
  show_id uuid not null,
  nth int not null,
  product_id uuid not null,
  asks int not null default 0,
  primary key (shop_id, show_id, product_id)
);
select kernel.protect('content.show_product', 'public');

-- What happened in a show at which millisecond: pins, host lines, lessons, markers. Append-only; the replay plays it.
create table content.show_event (
  shop_id uuid not null,
  show_id uuid not null,
  event_id uuid not null,
  offset_ms bigint not null,
  kind text not null check (kind in ('pin', 'host-line', 'lesson', 'marker')),
  data jsonb not null,
  primary key (shop_id, show_id, event_id)
);
create index show_event_by_offset on content.show_event (shop_id, show_id, offset_ms, event_id);
select kernel.protect('content.show_event', 'public');

create table content.video (
  shop_id uuid not null,
  video_id uuid not null,
  title jsonb not null,
  picture text not null,
  product_id uuid,
  answers_demand_ids uuid[] not null,
  silent boolean not null,
  plays bigint not null default 0,
  likes bigint not null default 0,
  source_key text,
  published_at bigint not null,
  primary key (shop_id, video_id),
  unique (shop_id, source_key)
);
create index video_by_id on content.video (video_id);
create index video_recent on content.video (published_at desc, video_id);
select kernel.protect('content.video', 'public');

create table content.comment (
  shop_id uuid not null,
  comment_id uuid not null,
  person_id uuid,
  name text not null,
  channel text not null,
  text text not null,
  lang text,
  product_id uuid,
  show_id uuid,
  video_id uuid,
  offset_ms bigint,
  from_host boolean not null,
  row_key text,
  hidden_at bigint,
  said_at bigint not null,
  primary key (shop_id, comment_id),
  unique (shop_id, row_key)
);
create index comment_of_show on content.comment (shop_id, show_id, offset_ms, comment_id) where show_id is not null;
create index comment_of_video on content.comment (shop_id, video_id, said_at desc, comment_id) where video_id is not null;
create index comment_of_product on content.comment (shop_id, product_id, said_at) where product_id is not null;
create index comment_of_person on content.comment (person_id, said_at desc) where person_id is not null;
select kernel.protect('content.comment', 'public');

create table content.follow (
  shop_id uuid not null,
  person_id uuid not null,
  followed_at bigint not null,
  primary key (shop_id, person_id)
);
create index follow_of_person on content.follow (person_id, followed_at desc);
select kernel.protect('content.follow', 'shop-person');

create table content.mark (
  shop_id uuid not null,
  person_id uuid not null,
  mark text not null check (mark in ('heard', 'buyer', 'first-said')),
  marked_at bigint not null,
  primary key (shop_id, person_id, mark)
);
select kernel.protect('content.mark', 'shop-person');

create table content.mute (
  shop_id uuid not null,
  person_id uuid not null,
  until_at bigint not null,
  why text not null,
  primary key (shop_id, person_id)
);
select kernel.protect('content.mute', 'shop-person');

create table content.exposure (
  shop_id uuid not null,
  weight double precision not null,
  set_key text not null,
  primary key (shop_id)
);
select kernel.protect('content.exposure', 'public');
