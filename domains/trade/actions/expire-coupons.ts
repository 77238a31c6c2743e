import type { Database, Id } from '@heed/kernel'
import { couponExpired } from '../contract/index.ts'

/** Ends up to `limit` coupons whose time is over and takes them off the books; a reserved one waits for its order. */
export async function expireCoupons(house: { db: Database }, limit: number): Promise<number> {
  return await house.db.transact({ role: 'worker', actor: 'timer:expire-coupons' }, async (tx) => {
    const rows = await tx.rows<{ shopId: Id; couponId: Id; personId: Id; amountMinor: number; currency: string }>(
      `with due as (
         select c.shop_id, c.id from trade.coupon c where c.state = 'issued' and c.expires_at <= $1
         order by c.expires_at, c.id limit $2 for update of c skip locked
       ), ended as (
         update trade.coupon c set state = 'expired', settled_at = $1 from due d where c.shop_id = d.shop_id and c.id = d.id
         returning c.*
       ), booked as (
         insert into trade.money_entry (shop_id, key, debit_account, credit_account, amount_minor, currency, order_id, actor, at)
         select e.shop_id, 'coupon-expired:' || e.id, 'coupons-open', 'coupons-given', e.amount_minor, e.currency, e.order_id, $3, $1
         from ended e
       )
       select e.shop_id as "shopId", e.id as "couponId", e.person_id as "personId", e.amount_minor as "amountMinor", e.currency
       from ended e order by e.shop_id, e.id`,
      [tx.now, limit, tx.reach.actor],
    )
    for (const { shopId, ...coupon } of rows) tx.say(couponExpired, coupon, { shopId, key: coupon.couponId })
    return rows.length
  })
}
