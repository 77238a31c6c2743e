import type { Id, Instant, Tx } from '@heed/kernel'

export interface CouponRow {
  couponId: Id
  shopId: Id
  orderId: Id | null
  state: 'issued' | 'reserved' | 'used' | 'expired'
  amountMinor: number
  currency: string
  cause: { kind: string; params: Record<string, unknown> }
  issuedAt: Instant
  expiresAt: Instant
  spentOn: Id | null
}

/** A person's coupons: what can be spent first (the soonest to end), then the rest, newest first. */
export async function readOwnCoupons(
  tx: Tx,
  ask: { personId: Id; after: { rank: number; value: number; id: Id } | null; rowsMax: number },
): Promise<(CouponRow & { rank: number; value: number })[]> {
  return await tx.rows<CouponRow & { rank: number; value: number }>(
    `select p.* from (
       select c.id as "couponId", c.shop_id as "shopId", c.order_id as "orderId", c.state, c.amount_minor as "amountMinor",
         c.currency, c.cause, c.issued_at as "issuedAt", c.expires_at as "expiresAt", c.spent_on as "spentOn",
         case c.state when 'issued' then 0 when 'reserved' then 1 else 2 end as rank,
         case c.state when 'issued' then c.expires_at else -c.issued_at end as value
       from trade.coupon c where c.person_id = $1
     ) p where $2::int is null or (p.rank, p.value, p."couponId") > ($2, $3::bigint, $4::uuid)
     order by p.rank, p.value, p."couponId" limit $5`,
    [ask.personId, ask.after?.rank ?? null, ask.after?.value ?? null, ask.after?.id ?? null, ask.rowsMax],
  )
}
