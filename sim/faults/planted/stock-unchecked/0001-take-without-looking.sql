-- old code still runs: no (a bug planted into the database of a simulation)
alter table trade.stock drop constraint stock_available_check;
do $$
declare
  before text := pg_get_functiondef('trade.place_orders(uuid, jsonb, bigint)'::regprocedure);
  after text := replace(before, 'or slot_left[slot] < ask.quantities[i]', '');
begin
  if before = after then raise exception 'the check to take out is not where it was'; end if;
  execute after;
end $$;
