import type { Id } from '@heed/kernel'
import {
  appealDecided,
  breachAnnulled,
  compensationPaid,
  promiseBroken,
  promiseKept,
  promiseMade,
} from '@heed/promises/contract'
import { couponExpired, couponIssued, orderPaid } from '@heed/trade/contract'
import { type Book, differences, hears, readMap } from './book.ts'

interface Coupon {
  couponId: Id
  personId: Id
  amountMinor: number
}

/** Promises and what was paid for broken ones: each broken promise that owes is paid exactly once. */
export function bookOfPromises(): Book {
  const states = new Map<Id, string>()
  const promised = new Set<string>()
  const paidOrders = new Set<Id>()
  const owed = new Map<string, Coupon>()
  const coupons = new Map<string, Coupon>()
  const paid = new Map<string, Coupon>()
  const expired = new Set<Id>()
  const wrong: string[] = []
  const move = (promiseId: Id, from: string | undefined, to: string) => {
    const state = states.get(promiseId)
    if (state !== from) wrong.push(`promise ${promiseId} is ${to} after ${state ?? 'nothing'}`)
    states.set(promiseId, to)
  }
  const once = (map: Map<string, Coupon>, key: string, coupon: Coupon, what: string) => {
    if (map.has(key)) wrong.push(`${what} twice: ${key}`)
    map.set(key, coupon)
  }
  return {
    hears: [
      hears(orderPaid, ({ payload }) => void paidOrders.add(payload.orderId)),
      hears(promiseMade, ({ payload }) => {
        move(payload.promiseId, undefined, 'open')
        promised.add(`${payload.orderId} ${payload.kind}`)
      }),
      hears(promiseKept, ({ payload }) => move(payload.promiseId, 'open', 'kept')),
      hears(breachAnnulled, ({ payload }) => move(payload.promiseId, 'broken', 'annulled')),
      hears(promiseBroken, ({ payload }) => {
        move(payload.promiseId, 'open', 'broken')
        const { compensation, personId } = payload
        if (!compensation) return
        const { compensationId, amountMinor } = compensation
        once(owed, `compensation:${compensationId}`, { couponId: '', personId, amountMinor }, 'owed')
      }),
      hears(couponIssued, ({ payload }) => once(coupons, payload.key, payload, 'a coupon was issued')),
      hears(compensationPaid, ({ payload }) =>
        once(paid, `compensation:${payload.compensationId}`, payload, 'a compensation was paid'),
      ),
      hears(couponExpired, ({ payload }) => {
        if (expired.has(payload.couponId)) wrong.push(`coupon ${payload.couponId} ran out twice`)
        expired.add(payload.couponId)
      }),
      hears(appealDecided, ({ payload }) => {
        if (!states.has(payload.promiseId)) wrong.push(`an appeal about no promise: ${payload.promiseId}`)
      }),
    ],
    async compare(tx) {
      const worth = (one: Coupon) => `${one.amountMinor} for ${one.personId}`
      const kept = await readMap<Coupon & { state: string }>(
        tx,
        `select c.key, jsonb_build_object('couponId', c.id, 'personId', c.person_id, 'amountMinor', c.amount_minor, 'state', c.state) as value
         from trade.coupon c order by c.shop_id, c.key, c.id`,
      )
      const { n } = await tx.one<{ n: number }>(`select count(*) as n from trade.coupon c`)
      const promises = await readMap<string>(
        tx,
        `select p.id::text as key, p.state as value from promises.promise p order by p.shop_id, p.id`,
      )
      const ranOut = [...kept.values()].filter((one) => one.state === 'expired').map((one) => one.couponId)
      return [
        ...wrong.splice(0),
        ...(n === coupons.size ? [] : [`${n} coupons in the table, ${coupons.size} in the log`]),
        ...differences('owed for a broken promise and issued', owed, withKey(coupons), worth),
        ...differences('owed for a broken promise and paid', owed, paid, worth),
        ...differences('coupon', coupons, kept, worth),
        ...differences('expired coupon', asMap(expired), asMap(ranOut)),
        ...differences('promise', states, promises),
        ...[...paidOrders]
          .filter((orderId) => !promised.has(`${orderId} dispatch`))
          .map((orderId) => `order ${orderId} was paid and nothing was promised`)
          .slice(0, 5),
      ]
    },
  }
}

/** Coupons of compensations; others have other causes. */
const withKey = (coupons: ReadonlyMap<string, Coupon>) =>
  new Map([...coupons].filter(([key]) => key.startsWith('compensation:')))

const asMap = (ids: Iterable<Id>) => new Map([...ids].map((id) => [id, true] as const))
