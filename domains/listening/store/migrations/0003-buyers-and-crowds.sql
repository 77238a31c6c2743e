-- old code still runs: yes (a nullable column)
-- Whether somebody bought after asking: the newest paid order of each buyer.
alter table listening.buyer add column last_paid_at bigint;
