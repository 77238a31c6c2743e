-- old code still runs: yes (first migration)
create table fulfilment.warehouse (
  shop_id uuid not null,
  id uuid not null,
  key text not null,
  name jsonb not null,
  city text not null,
  province text not null,
  location_id uuid,
  tare_grams int not null default 0,
  is_default boolean not null,
  primary key (shop_id, id),
  unique (shop_id, key)
);
select kernel.protect('fulfilment.warehouse', 'public');

create table fulfilment.carrier (
  shop_id uuid not null,
  code text not null,
  name jsonb not null,
  code_table text not null,
  primary key (shop_id, code)
);
select kernel.protect('fulfilment.carrier', 'public');

create table fulfilment.carrier_secret (
  shop_id uuid not null,
  code text not null,
  secret text not null,
  primary key (shop_id, code)
);
select kernel.protect('fulfilment.carrier_secret', 'shop');

-- Standards are dated: what was slow is judged by the standard of its day.
create table fulfilment.route (
  shop_id uuid not null,
  from_city text not null,
  to_province text not null,
  to_city text not null default '',
  effective_from_at bigint not null,
  hours jsonb not null,
  total_hours int not null,
  primary key (shop_id, from_city, to_province, to_city, effective_from_at)
);
select kernel.protect('fulfilment.route', 'public');

-- One task a paid order; a row may begin with its deadline or its cancellation when those readers are ahead.
create table fulfilment.task (
  shop_id uuid not null,
  order_id uuid not null,
  person_id uuid,
  state text not null check (state in ('waiting', 'packed', 'stopped', 'labelled', 'handed-over', 'signed', 'cancelled')),
  paid_at bigint,
  category text,
  city text,
  province text,
  lines jsonb,
  goods_grams int,
  warehouse_id uuid,
  dispatch_due_at bigint,
  watch_at bigint,
  watch_step text check (watch_step in ('warn', 'late')),
  primary key (shop_id, order_id)
) with (fillfactor = 80);
create index task_to_ship on fulfilment.task (shop_id, dispatch_due_at, order_id) where state in ('waiting', 'packed', 'stopped', 'labelled');
create index task_watched on fulfilment.task (watch_at, order_id) where watch_at is not null;
create index task_by_paid on fulfilment.task (shop_id, paid_at, order_id);
select kernel.protect('fulfilment.task', 'shop-person');

-- Milestones come from scans by event time; segment columns hold milliseconds and follow from the milestones.
create table fulfilment.parcel (
  shop_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  person_id uuid not null,
  warehouse_id uuid,
  carrier text,
  number text,
  route text,
  state text not null,
  expected_grams int,
  measured_grams int,
  packed_at bigint,
  labelled_at bigint,
  picked_up_at bigint,
  hub_at bigint,
  destination_at bigint,
  out_at bigint,
  signed_at bigint,
  last_scan_at bigint,
  last_place text,
  to_label_ms bigint,
  to_pick_up_ms bigint,
  to_hub_ms bigint,
  to_destination_ms bigint,
  to_door_ms bigint,
  to_signed_ms bigint,
  alarm_at bigint,
  alarm_segment text,
  scan_count int not null default 0,
  primary key (shop_id, id),
  unique (shop_id, carrier, number)
) with (fillfactor = 70);
create index parcel_of_order on fulfilment.parcel (shop_id, order_id, id);
create index parcel_of_person on fulfilment.parcel (person_id, order_id);
create index parcel_alarm on fulfilment.parcel (alarm_at, id) where alarm_at is not null;
select kernel.protect('fulfilment.parcel', 'shop-person');

-- Append-only; the same code, time and place is the same scan whoever brings it. Raw code and words are kept.
create table fulfilment.scan (
  shop_id uuid not null,
  parcel_id uuid not null,
  at bigint not null,
  raw_code text not null,
  place text not null,
  person_id uuid not null,
  carrier text not null,
  number text not null,
  code text not null,
  detail text not null,
  words text not null,
  arrived_at bigint not null,
  primary key (shop_id, parcel_id, at, raw_code, place)
);
create unique index scan_once on fulfilment.scan (shop_id, carrier, number, at, raw_code, place);
select kernel.protect('fulfilment.scan', 'shop-person');

create table fulfilment.diagnosis (
  shop_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  parcel_id uuid,
  lane text not null check (lane in ('missed', 'wrong', 'late', 'early-warning')),
  cause text not null,
  next_action text not null,
  details jsonb not null,
  opened_at bigint not null,
  resolved_at bigint,
  resolved_by text,
  resolution text,
  primary key (shop_id, id)
);
create unique index diagnosis_open on fulfilment.diagnosis (shop_id, order_id, lane) where resolved_at is null;
create index diagnosis_by_lane on fulfilment.diagnosis (shop_id, lane, opened_at, id);
select kernel.protect('fulfilment.diagnosis', 'shop');
