import type { Database } from '@heed/kernel'
import type { PaymentAsked } from '../contract/index.ts'
import { askAgainMs } from '../rules/limits.ts'

/** Up to `limit` payments of a provider that stayed unanswered, each put off to its next turn before it is asked. */
export async function claimUnanswered(
  house: { db: Database },
  provider: string,
  limit: number,
): Promise<PaymentAsked[]> {
  return await house.db.transact({ role: 'worker', actor: 'timer:ask-providers-again' }, (tx) =>
    tx.rows<PaymentAsked>(
      `with due as (
         select p.shop_id, p.id from trade.payment p where p.state = 'asked' and p.ask_again_at <= $1 and p.provider = $2
         order by p.ask_again_at, p.id limit $3 for update of p skip locked
       ), put_off as (
         update trade.payment p set ask_again_at = $1 + $4 from due d where p.shop_id = d.shop_id and p.id = d.id
         returning p.shop_id, p.id, p.amount_minor, p.currency, p.asked_at
       )
       select o.shop_id as "shopId", o.id as "paymentId", o.amount_minor as "amountMinor", o.currency, o.asked_at as "askedAt"
       from put_off o order by o.shop_id, o.id`,
      [tx.now, provider, limit, askAgainMs],
    ),
  )
}
