-- old code still runs: yes (first migration)
create table catalog.product (
  shop_id uuid not null,
  product_id uuid not null,
  title jsonb not null,
  description jsonb not null,
  category text not null,
  picture text not null,
  attributes jsonb not null,
  revision_number int not null default 0,
  grade text,
  lot_id uuid,
  first_said_in uuid,
  source_key text,
  state text not null check (state in ('on-sale', 'off-sale')),
  listed_at bigint not null,
  primary key (shop_id, product_id),
  unique (shop_id, source_key)
);
create index product_by_id on catalog.product (product_id);
select kernel.protect('catalog.product', 'public');

create table catalog.variant (
  shop_id uuid not null,
  variant_id uuid not null,
  product_id uuid not null,
  nth int not null,
  name jsonb not null,
  price_minor bigint not null check (price_minor >= 0),
  currency text not null,
  grams int not null check (grams > 0),
  primary key (shop_id, variant_id),
  foreign key (shop_id, product_id) references catalog.product (shop_id, product_id) on delete cascade
);
create index variant_by_id on catalog.variant (variant_id);
create index variant_of_product on catalog.variant (shop_id, product_id, nth);
select kernel.protect('catalog.variant', 'public');

-- A revision moves draft -> sample -> released, or is dropped; only released ones are shown to shoppers.
create table catalog.revision (
  shop_id uuid not null,
  revision_id uuid not null,
  product_id uuid not null,
  number int,
  state text not null check (state in ('draft', 'sample', 'released', 'dropped')),
  changes jsonb not null,
  reading jsonb not null,
  demand_ids uuid[] not null,
  proposal_key text,
  created_at bigint not null,
  released_at bigint,
  released_by uuid,
  primary key (shop_id, revision_id),
  unique (shop_id, proposal_key),
  unique (shop_id, product_id, number),
  foreign key (shop_id, product_id) references catalog.product (shop_id, product_id) on delete cascade
);
create index revision_of_product on catalog.revision (shop_id, product_id, released_at);
select kernel.protect('catalog.revision', 'public');

create table catalog.grade_standard (
  standard text not null,
  version int not null,
  species text not null,
  authority text not null,
  effective_from bigint not null,
  rules jsonb not null,
  primary key (standard, version)
);
select kernel.protect('catalog.grade_standard', 'platform');

create table catalog.lot (
  shop_id uuid not null,
  lot_id uuid not null,
  product_id uuid not null,
  name text not null,
  grower text not null,
  origin jsonb not null,
  harvested_at bigint not null,
  primary key (shop_id, lot_id)
);
select kernel.protect('catalog.lot', 'public');

create table catalog.inspection (
  shop_id uuid not null,
  inspection_id uuid not null,
  lot_id uuid not null,
  standard text not null,
  standard_version int not null,
  measures jsonb not null,
  grade text not null,
  inspector text not null,
  inspected_at bigint not null,
  primary key (shop_id, inspection_id)
);
create index inspection_of_lot on catalog.inspection (shop_id, lot_id, inspected_at);
select kernel.protect('catalog.inspection', 'public');
