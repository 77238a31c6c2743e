import type { Id } from '@heed/kernel'
import { appealDecided, breachAnnulled, promiseBroken, promiseKept, promiseMade } from '@heed/promises/contract'
import { orderPaid } from '@heed/trade/contract'
import { type Book, differences, hears, readMap } from './book.ts'

/** What was promised and how it ended: every paid order has a promise, every promise moves only as it may. */
export function bookOfPromises(): Book {
  const states = new Map<Id, string>()
  const promised = new Set<string>()
  const paidOrders = new Set<Id>()
  const wrong: string[] = []
  const move = (promiseId: Id, from: string | undefined, to: string) => {
    const state = states.get(promiseId)
    if (state !== from) wrong.push(`promise ${promiseId} is ${to} after ${state ?? 'nothing'}`)
    states.set(promiseId, to)
  }
  return {
    hears: [
      hears(orderPaid, ({ payload }) => void paidOrders.add(payload.orderId)),
      hears(promiseMade, ({ payload }) => {
        move(payload.promiseId, undefined, 'open')
        promised.add(`${payload.orderId} ${payload.kind}`)
      }),
      hears(promiseKept, ({ payload }) => move(payload.promiseId, 'open', 'kept')),
      hears(promiseBroken, ({ payload }) => move(payload.promiseId, 'open', 'broken')),
      hears(breachAnnulled, ({ payload }) => move(payload.promiseId, 'broken', 'annulled')),
      hears(appealDecided, ({ payload }) => {
        if (!states.has(payload.promiseId)) wrong.push(`an appeal about no promise: ${payload.promiseId}`)
      }),
    ],
    async compare(tx) {
      const promises = await readMap<string>(
        tx,
        `select p.id::text as key, p.state as value from promises.promise p order by p.shop_id, p.id`,
      )
      return [
        ...wrong.splice(0),
        ...differences('promise', states, promises),
        ...[...paidOrders]
          .filter((orderId) => !promised.has(`${orderId} dispatch`))
          .map((orderId) => `order ${orderId} was paid and nothing was promised`)
          .slice(0, 5),
      ]
    },
  }
}
