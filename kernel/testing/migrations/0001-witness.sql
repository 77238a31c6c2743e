-- old code still runs: yes (first migration)
-- What readers saw, written down in the transaction in which they saw it; nothing here keeps them from seeing twice.
create table witness.seen (
  nth bigint generated always as identity primary key,
  reader text not null,
  shop_id uuid not null,
  bucket int not null,
  position bigint not null
);
grant select, insert on witness.seen to heed_worker;
create table witness.thing (shop_id uuid not null, thing_id uuid primary key, word text not null);
select kernel.protect('witness.thing', 'shop');
