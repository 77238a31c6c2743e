import { reaction } from '@heed/kernel'
import { orderPaid } from '@heed/trade/contract'

/** Keeps who bought and for how much, so that a demand can show its askers who are buyers, apart. */
export const whenOrdersArePaid = reaction({
  name: 'listening/when-orders-are-paid',
  hears: orderPaid,
  batch: 500,
  async act(tx, facts, shopId) {
    await tx.rows(
      `insert into listening.buyer (shop_id, person_id, orders, paid_minor)
       select $1, p.id, count(*), sum(p.minor) from unnest($2::uuid[], $3::bigint[]) p(id, minor) group by p.id order by p.id
       on conflict (shop_id, person_id) do update set orders = listening.buyer.orders + excluded.orders, paid_minor = listening.buyer.paid_minor + excluded.paid_minor`,
      [shopId, facts.map((fact) => fact.payload.personId), facts.map((fact) => fact.payload.totalMinor)],
    )
  },
})
