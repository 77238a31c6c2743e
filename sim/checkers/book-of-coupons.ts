import type { Id } from '@heed/kernel'
import { compensationPaid, promiseBroken } from '@heed/promises/contract'
import { couponExpired, couponIssued } from '@heed/trade/contract'
import { type Book, differences, hears, readMap } from './book.ts'

interface Coupon {
  couponId: Id
  personId: Id
  amountMinor: number
}

/** What was owed for broken promises and what was paid: each exactly once, to the right person, to the fen. */
export function bookOfCoupons(): Book {
  const owed = new Map<string, Coupon>()
  const issued = new Map<string, Coupon>()
  const paid = new Map<string, Coupon>()
  const expired = new Set<Id>()
  const wrong: string[] = []
  const once = (map: Map<string, Coupon>, key: string, coupon: Coupon, what: string) => {
    if (map.has(key)) wrong.push(`${what} twice: ${key}`)
    map.set(key, coupon)
  }
  return {
    hears: [
      hears(promiseBroken, ({ payload }) => {
        const { compensation, personId } = payload
        if (!compensation) return
        const { compensationId, amountMinor } = compensation
        once(owed, keyOf(compensationId), { couponId: '', personId, amountMinor }, 'a compensation was owed')
      }),
      hears(couponIssued, ({ payload }) => once(issued, payload.key, payload, 'a coupon was issued')),
      hears(compensationPaid, ({ payload }) =>
        once(paid, keyOf(payload.compensationId), payload, 'a compensation was paid'),
      ),
      hears(couponExpired, ({ payload }) => {
        if (expired.has(payload.couponId)) wrong.push(`coupon ${payload.couponId} ran out twice`)
        expired.add(payload.couponId)
      }),
    ],
    async compare(tx) {
      const kept = await readMap<Coupon & { state: string }>(
        tx,
        `select c.key, jsonb_build_object('couponId', c.id, 'personId', c.person_id, 'amountMinor', c.amount_minor, 'state', c.state) as value
         from trade.coupon c order by c.shop_id, c.key, c.id`,
      )
      const { n } = await tx.one<{ n: number }>(`select count(*) as n from trade.coupon c`)
      const ranOut = [...kept.values()].filter((one) => one.state === 'expired').map((one) => one.couponId)
      const forBreaches = new Map([...issued].filter(([key]) => key.startsWith(keyOf(''))))
      return [
        ...wrong.splice(0),
        ...(n === issued.size ? [] : [`${n} coupons in the table, ${issued.size} in the log`]),
        ...differences('owed for a broken promise and issued', owed, forBreaches, worth),
        ...differences('owed for a broken promise and paid', owed, paid, worth),
        ...differences('coupon', issued, kept, worth),
        ...differences('expired coupon', asMap(expired), asMap(ranOut)),
      ]
    },
  }
}

/** The key that the request for a compensation's coupon carries. */
const keyOf = (compensationId: string): string => `compensation:${compensationId}`
const worth = (one: Coupon): string => `${one.amountMinor} for ${one.personId}`
const asMap = (ids: Iterable<Id>) => new Map([...ids].map((id) => [id, true] as const))
