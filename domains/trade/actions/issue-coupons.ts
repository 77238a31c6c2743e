import { assert, type Database, type Id } from '@heed/kernel'
import { type CouponRequest, couponIssued } from '../contract/index.ts'
import { couponMinorMax, requestRowsMax } from '../rules/limits.ts'

/**
 * Issues up to 1,000 coupons of a shop in one statement, each once for its key, and answers in the order asked:
 * whoever comes second with a key gets the same coupon and `issued: false`, even while the first is still committing.
 */
export async function issueCoupons(
  house: { db: Database },
  batch: { shopId: Id; coupons: CouponRequest[]; actor: string },
): Promise<{ couponId: Id; issued: boolean }[]> {
  const { shopId, coupons, actor } = batch
  if (coupons.length === 0) return []
  assert(coupons.length <= requestRowsMax.max, 'a batch of coupons is bounded')
  for (const one of coupons)
    assert(one.amountMinor > 0 && one.amountMinor <= couponMinorMax.max, 'a coupon is worth something, within reason')
  return await house.db.transact({ role: 'worker', shopId, actor }, async (tx) => {
    const asked = coupons.map((one, nth) => ({ ...one, id: tx.newId(), nth }))
    const rows = await tx.rows<{ couponId: Id; key: string; issued: boolean }>(issueStatement, [
      shopId,
      JSON.stringify(asked),
      tx.now,
      actor,
    ])
    const byKey = new Map(rows.map((row) => [row.key, row]))
    const told = new Set<string>()
    return asked.map((one) => {
      const row = byKey.get(one.key)
      assert(row, 'every coupon asked for exists now')
      const issued = row.issued && !told.has(one.key)
      told.add(one.key)
      if (issued) {
        const { id: _, nth: __, ...rest } = one
        tx.say(couponIssued, { couponId: row.couponId, ...rest }, { shopId, key: one.key })
      }
      return { couponId: row.couponId, issued }
    })
  })
}

/** A known key's row is touched, not changed, so that a racing first issue is waited for and its row returned. */
const issueStatement = `
  with asked as (
    select distinct on (a.key) a.* from jsonb_to_recordset($2::jsonb)
      a(id uuid, key text, "personId" uuid, "orderId" uuid, "amountMinor" bigint, currency text, cause jsonb, "expiresAt" bigint, nth bigint)
    order by a.key, a.nth
  ), made as (
    insert into trade.coupon as c (shop_id, id, key, person_id, state, order_id, amount_minor, currency, cause, issued_at, expires_at)
    select $1, a.id, a.key, a."personId", 'issued', a."orderId", a."amountMinor", a.currency, a.cause, $3, a."expiresAt"
    from asked a order by a.key
    on conflict (shop_id, key) do update set key = excluded.key
    returning c.id, c.key, c.amount_minor, c.currency, c.order_id
  ), fresh as (
    select m.* from made m join asked a on a.id = m.id
  ), booked as (
    insert into trade.money_entry (shop_id, key, debit_account, credit_account, amount_minor, currency, order_id, actor, at)
    select $1, 'coupon-issued:' || f.id, 'coupons-given', 'coupons-open', f.amount_minor, f.currency, f.order_id, $4, $3 from fresh f
  )
  select m.id as "couponId", m.key, exists (select from fresh f where f.id = m.id) as issued from made m order by m.key`
