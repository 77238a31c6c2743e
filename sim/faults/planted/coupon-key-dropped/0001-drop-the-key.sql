-- old code still runs: no (a bug planted into the database of a simulation)
alter table trade.coupon drop constraint coupon_key_shop_id_key;
