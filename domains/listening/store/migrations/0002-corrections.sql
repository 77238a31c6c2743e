-- old code still runs: yes (new tables and indexes only)
-- What a person at the desk said about the engine's reading. Rows not undone win over the engine: 'words' for later
-- words of the same normalised text and slot, 'merge', 'apart' and 'name' for the demands they name.
create table listening.correction (
  shop_id uuid not null,
  correction_id uuid not null,
  -- One press of a button; what is undone together.
  deed_id uuid not null,
  kind text not null check (kind in ('words', 'merge', 'apart', 'name')),
  demand_id uuid not null,
  -- Null for words that are not a demand at all.
  to_demand_id uuid,
  place uuid not null,
  slot text not null,
  words text,
  text text,
  lang text,
  title jsonb,
  made_by text not null,
  made_at bigint not null,
  undone_at bigint,
  primary key (shop_id, correction_id)
);
create index correction_of_words on listening.correction (shop_id, words) where kind = 'words' and undone_at is null;
create index correction_of_slot on listening.correction (shop_id, slot, made_at desc) where kind = 'words' and undone_at is null;
create index correction_of_deed on listening.correction (shop_id, deed_id);
create index correction_made on listening.correction (shop_id, made_at desc, correction_id desc) where undone_at is null;
select kernel.protect('listening.correction', 'shop');

-- The words a correction took elsewhere, by hand or because they followed it, so that undoing brings each one back.
create table listening.correction_word (
  shop_id uuid not null,
  correction_id uuid not null,
  verbatim_id uuid not null,
  from_demand_id uuid not null,
  -- False where the words stood in the target already.
  added boolean not null,
  primary key (shop_id, correction_id, verbatim_id)
);
select kernel.protect('listening.correction_word', 'shop');

-- When an account was opened: a burst of accounts opened for the purpose is shown as such.
create table listening.newcomer (
  person_id uuid primary key,
  joined_at bigint not null
);
select kernel.protect('listening.newcomer', 'public');

create index demand_of_top on listening.demand (shop_id, merged_into) where merged_into is not null;
