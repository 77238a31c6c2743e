import type { FulfilmentAnswers } from '@heed/fulfilment/contract'
import { type Reaction, reaction } from '@heed/kernel'
import { orderPaid } from '@heed/trade/contract'
import { makePromisesForPaid } from '../actions/make-promises-for-paid.ts'

/** Promises are made the moment money has arrived, under the terms the buyer was shown. */
export const whenOrderIsPaid = (fulfilment: FulfilmentAnswers): Reaction =>
  reaction({
    name: 'promises/when-order-is-paid',
    hears: orderPaid,
    async act(tx, facts, shopId) {
      const hours = await fulfilment.routeHours(
        tx,
        shopId,
        facts.map(({ payload }) => payload.to),
      )
      const paid = facts.map(({ payload }, index) => ({
        orderId: payload.orderId,
        personId: payload.personId,
        paidAt: payload.paidAt,
        totalMinor: payload.totalMinor,
        currency: payload.currency,
        categories: [...new Set(payload.lines.map((line) => line.category))].sort(),
        city: payload.to.city,
        province: payload.to.province,
        termsId: payload.termsId,
        routeHours: hours[index] ?? null,
      }))
      await makePromisesForPaid(tx, shopId, paid)
    },
  })
