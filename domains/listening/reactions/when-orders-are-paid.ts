import { reaction } from '@heed/kernel'
import { orderPaid } from '@heed/trade/contract'

/** Keeps who bought and for how much, so that a demand can show its askers who are buyers, apart. */
export const whenOrdersArePaid = reaction({
  name: 'listening/when-orders-are-paid',
  hears: orderPaid,
  batch: 500,
  async act(tx, facts, shopId) {
    await tx.rows(
      `insert into listening.buyer (shop_id, person_id, orders, paid_minor, last_paid_at)
       select $1, p.id, count(*), sum(p.minor), max(p.paid) from unnest($2::uuid[], $3::bigint[], $4::bigint[]) p(id, minor, paid) group by p.id order by p.id
       on conflict (shop_id, person_id) do update set orders = listening.buyer.orders + excluded.orders, paid_minor = listening.buyer.paid_minor + excluded.paid_minor,
         last_paid_at = greatest(listening.buyer.last_paid_at, excluded.last_paid_at)`,
      [
        shopId,
        facts.map((fact) => fact.payload.personId),
        facts.map((fact) => fact.payload.totalMinor),
        facts.map((fact) => fact.payload.paidAt),
      ],
    )
  },
})
