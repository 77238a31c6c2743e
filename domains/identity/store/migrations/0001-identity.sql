-- old code still runs: yes (first migration)
create table identity.person (
  person_id uuid primary key,
  name text not null,
  lang text not null check (lang in ('zh', 'en')),
  source_key text unique,
  joined_at bigint not null
);
select kernel.protect('identity.person', 'public');

create table identity.shop (
  shop_id uuid primary key,
  name jsonb not null,
  slug text not null unique,
  category text not null,
  home_city text not null,
  demo boolean not null,
  story text,
  opened_at bigint not null
);
select kernel.protect('identity.shop', 'public');

-- Which kinds of shop stand here, for whoever decides whether a demo town may be put up.
create view identity.v_shop_kind with (security_invoker = true) as select s.shop_id, s.demo from identity.shop s;
grant select on identity.v_shop_kind to heed_worker, heed_console;

create table identity.member (
  shop_id uuid not null,
  person_id uuid not null,
  role text not null check (role in ('owner', 'host', 'operator', 'warehouse', 'care')),
  since_at bigint not null,
  primary key (shop_id, person_id)
);
create index member_of_person on identity.member (person_id, since_at);
select kernel.protect('identity.member', 'shop-person');

create table identity.staff (
  person_id uuid primary key,
  role text not null check (role in ('admin', 'auditor')),
  since_at bigint not null
);
select kernel.protect('identity.staff', 'platform');

create table identity.api_key (
  shop_id uuid not null,
  key_id uuid not null,
  name text not null,
  key_hash text not null unique,
  hint text not null,
  permissions text[] not null,
  created_by uuid not null,
  created_at bigint not null,
  revoked_at bigint,
  primary key (shop_id, key_id)
);
select kernel.protect('identity.api_key', 'shop');

create table identity.inbox_item (
  person_id uuid not null,
  item_id uuid not null,
  shop_id uuid not null,
  notice_key text not null,
  kind text not null,
  params jsonb not null,
  link text not null,
  put_at bigint not null,
  read_at bigint,
  primary key (person_id, item_id),
  unique (person_id, notice_key)
);
create index inbox_recent on identity.inbox_item (person_id, put_at desc, item_id);
select kernel.protect('identity.inbox_item', 'person');

-- Credentials and sign-in sessions belong to the sign-in library, in a schema of its own. No row-level security there:
-- a session is looked up before anyone is known. Only the worker role reaches it.
create schema identity_auth;
grant usage on schema identity_auth to heed_worker;
create table identity_auth."user" ("id" text not null primary key, "name" text not null, "email" text not null unique, "emailVerified" boolean not null, "image" text, "createdAt" timestamptz not null, "updatedAt" timestamptz not null);
create table identity_auth."session" ("id" text not null primary key, "expiresAt" timestamptz not null, "token" text not null unique, "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "ipAddress" text, "userAgent" text, "userId" text not null references identity_auth."user" ("id") on delete cascade, "audience" text, "shopId" text);
create table identity_auth."account" ("id" text not null primary key, "accountId" text not null, "providerId" text not null, "userId" text not null references identity_auth."user" ("id") on delete cascade, "accessToken" text, "refreshToken" text, "idToken" text, "accessTokenExpiresAt" timestamptz, "refreshTokenExpiresAt" timestamptz, "scope" text, "password" text, "createdAt" timestamptz not null, "updatedAt" timestamptz not null);
create table identity_auth."verification" ("id" text not null primary key, "identifier" text not null, "value" text not null, "expiresAt" timestamptz not null, "createdAt" timestamptz not null, "updatedAt" timestamptz not null);
create index session_of_user on identity_auth."session" ("userId");
create index account_of_user on identity_auth."account" ("userId");
create index verification_by_identifier on identity_auth."verification" ("identifier");
grant select, insert, update, delete on all tables in schema identity_auth to heed_worker;
