import { reaction } from '@heed/kernel'
import { couponIssued } from '@heed/trade/contract'
import { compensationPaid } from '../contract/facts.ts'
import { notePaid } from '../store/due.ts'

const compensationIn = (key: string): string | null =>
  /^compensation:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(key)?.[1] ?? null

/** The coupon exists: the compensation is paid. Coupons of other causes are none of ours. */
export const whenCouponIsIssued = reaction({
  name: 'promises/when-coupon-is-issued',
  hears: couponIssued,
  async act(tx, facts, shopId) {
    const paid = facts.flatMap(({ payload, at }) => {
      const compensationId = compensationIn(payload.key)
      return compensationId ? [{ compensationId, couponId: payload.couponId, at }] : []
    })
    if (paid.length === 0) return
    for (const one of await notePaid(tx, shopId, paid)) tx.say(compensationPaid, one, { shopId, key: one.orderId })
  },
})
