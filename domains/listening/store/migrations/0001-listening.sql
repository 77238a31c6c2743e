-- old code still runs: yes (first migration)
-- Every quote is kept beside the demand it belongs to: the shopper's own words are the evidence.
create table listening.verbatim (
  shop_id uuid not null,
  verbatim_id uuid not null,
  person_id uuid,
  name text not null,
  channel text not null,
  text text not null,
  lang text not null,
  product_id uuid,
  show_id uuid,
  video_id uuid,
  order_id uuid,
  offset_ms bigint,
  acts text[] not null,
  aspects text[] not null,
  want text,
  marks jsonb not null,
  confidence double precision not null,
  said_at bigint not null,
  primary key (shop_id, verbatim_id)
);
create index verbatim_of_person on listening.verbatim (person_id, said_at desc, verbatim_id) where person_id is not null;
create index verbatim_of_show on listening.verbatim (shop_id, show_id, said_at) where show_id is not null;
create index verbatim_of_product on listening.verbatim (shop_id, product_id, said_at);
select kernel.protect('listening.verbatim', 'shop-person');

-- Which words speak for which demand: one message may want two things.
create table listening.evidence (
  shop_id uuid not null,
  demand_id uuid not null,
  verbatim_id uuid not null,
  person_id uuid,
  said_at bigint not null,
  primary key (shop_id, demand_id, verbatim_id)
);
create index evidence_recent on listening.evidence (shop_id, demand_id, said_at desc, verbatim_id);
create index evidence_of_person on listening.evidence (person_id, said_at desc) where person_id is not null;
select kernel.protect('listening.evidence', 'shop-person');

-- slot: what is wanted of what ('size_fit=shorter', 'function=waterproof?'); one demand per product and slot.
create table listening.demand (
  shop_id uuid not null,
  demand_id uuid not null,
  product_id uuid,
  place uuid not null,
  slot text not null,
  title jsonb not null,
  named_by_person boolean not null default false,
  lane text not null check (lane in ('many', 'lone-voice')),
  state text not null check (state in ('heard', 'raised', 'reading', 'revising', 'answered', 'measured', 'not-now')),
  reading jsonb,
  why_not text,
  snoozed_until bigint,
  merged_into uuid,
  proposal_key text,
  people int not null default 0,
  voices int not null default 0,
  messages int not null default 0,
  first_heard_at bigint not null,
  last_heard_at bigint not null,
  answered_at bigint,
  measure_due_at bigint,
  primary key (shop_id, demand_id),
  unique (shop_id, place, slot)
);
create index demand_by_id on listening.demand (demand_id);
create index demand_board on listening.demand (shop_id, state, people desc, demand_id);
create index demand_measure_due on listening.demand (measure_due_at, demand_id) where state = 'answered' and measure_due_at is not null;
select kernel.protect('listening.demand', 'public');

create table listening.voice (
  shop_id uuid not null,
  demand_id uuid not null,
  person_id uuid not null,
  messages int not null,
  first_said_at bigint not null,
  primary key (shop_id, demand_id, person_id)
);
select kernel.protect('listening.voice', 'shop-person');

create table listening.demand_day (
  shop_id uuid not null,
  demand_id uuid not null,
  day int not null,
  messages int not null,
  primary key (shop_id, demand_id, day)
);
select kernel.protect('listening.demand_day', 'shop');

create table listening.buyer (
  shop_id uuid not null,
  person_id uuid not null,
  orders int not null,
  paid_minor bigint not null,
  primary key (shop_id, person_id)
);
select kernel.protect('listening.buyer', 'shop-person');

-- The chain from a demand to what answered it; quotes are copied here because the product page shows them to everyone.
create table listening.answer (
  shop_id uuid not null,
  demand_id uuid not null,
  kind text not null check (kind in ('revision', 'clip', 'listing', 'reply')),
  ref text not null,
  product_id uuid,
  words jsonb not null,
  people int not null,
  quotes jsonb not null,
  outcome jsonb,
  answered_at bigint not null,
  primary key (shop_id, demand_id, kind, ref)
);
create index answer_of_product on listening.answer (product_id, answered_at desc);
select kernel.protect('listening.answer', 'public');

create table listening.reply (
  shop_id uuid not null,
  reply_id uuid not null,
  demand_id uuid not null,
  text text not null,
  person_ids uuid[] not null,
  replied_by text not null,
  replied_at bigint not null,
  primary key (shop_id, reply_id)
);
create index reply_of_demand on listening.reply (shop_id, demand_id, replied_at);
select kernel.protect('listening.reply', 'shop');
