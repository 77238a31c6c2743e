-- old code still runs: yes (first migration)
-- What was bought and whether it arrived, copied from the facts of trade and fulfilment.
create table care.sale (
  shop_id uuid not null,
  order_id uuid not null,
  person_id uuid not null,
  paid_at bigint,
  signed_at bigint,
  total_minor bigint not null default 0,
  currency text not null default 'CNY',
  primary key (shop_id, order_id)
) with (fillfactor = 80);
create index sale_by_order on care.sale (order_id);
select kernel.protect('care.sale', 'shop-person');

create table care.sale_line (
  shop_id uuid not null,
  line_id uuid not null,
  order_id uuid not null,
  person_id uuid not null,
  product_id uuid not null,
  primary key (shop_id, line_id)
);
create index sale_line_by_order on care.sale_line (order_id, line_id);
select kernel.protect('care.sale_line', 'shop-person');

create table care.review (
  shop_id uuid not null,
  review_id uuid not null,
  person_id uuid,
  product_id uuid,
  order_id uuid,
  line_id uuid,
  rating int check (rating between 1 and 5),
  text text not null,
  lang text,
  row_key text,
  said_at bigint not null,
  primary key (shop_id, review_id),
  unique (shop_id, line_id),
  unique (shop_id, row_key)
);
create index review_by_product on care.review (product_id, said_at desc, review_id desc) where product_id is not null;
select kernel.protect('care.review', 'public');

-- Words after the sale. A return or a claim also carries a claim id; a message is a conversation of one question.
create table care.words (
  shop_id uuid not null,
  words_id uuid not null,
  claim_id uuid,
  order_id uuid not null,
  person_id uuid not null,
  product_id uuid,
  kind text not null check (kind in ('return', 'claim', 'message')),
  reason text,
  text text not null,
  lang text,
  said_at bigint not null,
  state text not null check (state in ('open', 'answered', 'settled', 'refused')),
  answer text,
  answered_at bigint,
  refund_minor bigint,
  refund_state text not null default 'none' check (refund_state in ('none', 'asked', 'paid', 'not-possible')),
  currency text not null,
  rating int check (rating between 1 and 5),
  primary key (shop_id, words_id),
  unique (shop_id, claim_id)
);
create index words_of_order on care.words (order_id, said_at, words_id);
create index words_owed on care.words (shop_id, said_at, words_id) where state = 'open';
create index words_done on care.words (shop_id, answered_at desc, words_id desc) where state <> 'open';
create index words_of_product on care.words (shop_id, product_id, said_at) where product_id is not null;
select kernel.protect('care.words', 'shop-person');

-- What the shop said before it was asked; the key says it once.
create table care.outreach (
  shop_id uuid not null,
  key text not null,
  person_id uuid not null,
  order_id uuid,
  kind text not null,
  params jsonb not null,
  said_at bigint not null,
  primary key (shop_id, key)
);
select kernel.protect('care.outreach', 'shop-person');
