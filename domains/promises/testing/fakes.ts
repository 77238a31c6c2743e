import type { CatalogAnswers, ProductAnswer } from '@heed/catalog/contract'
import type { FulfilmentAnswers, FulfilmentRequests } from '@heed/fulfilment/contract'
import type { IdentityAnswers, IdentityRequests, Notice } from '@heed/identity/contract'
import { type Id, type Kernel, refuse } from '@heed/kernel'
import { type CouponRequest, couponIssued, type TradeRequests } from '@heed/trade/contract'

export type FakeTrade = TradeRequests & {
  coupons: Map<string, CouponRequest & { couponId: Id }>
  calls: number
}

/** Trade as promises sees it: a key gives one coupon for ever, and the fact is said with it. */
export function fakeTrade(kernel: Kernel): FakeTrade {
  const coupons = new Map<string, CouponRequest & { couponId: Id }>()
  const fake = {
    coupons,
    calls: 0,
    async issueCoupons(batch: { shopId: Id; coupons: CouponRequest[]; actor: string }) {
      fake.calls += 1
      return await kernel.db.transact({ role: 'worker', shopId: batch.shopId, actor: batch.actor }, async (tx) =>
        batch.coupons.map((one) => {
          const known = coupons.get(one.key)
          if (known) return { couponId: known.couponId, issued: false }
          const couponId = tx.newId()
          coupons.set(one.key, { ...one, couponId })
          tx.say(couponIssued, { ...one, couponId }, { key: one.key })
          return { couponId, issued: true }
        }),
      )
    },
    refund: async () => refuse('no-such-order'),
    importOrders: async () => ({ added: 0, known: 0 }),
  }
  return fake as unknown as FakeTrade
}

export function fakeFulfilment(routeHours: number | null = null): {
  answers: FulfilmentAnswers
  requests: FulfilmentRequests
  deadlines: Map<Id, number>
} {
  const deadlines = new Map<Id, number>()
  return {
    deadlines,
    answers: {
      parcels: async () => new Map(),
      audit: async () => [],
      auditFindings: async () => [],
      routeHours: async (_tx, _shopId, destinations) => destinations.map(() => routeHours),
    },
    requests: {
      async setDeadlines(batch: Parameters<FulfilmentRequests['setDeadlines']>[0]) {
        for (const one of batch.deadlines) deadlines.set(one.orderId, one.dispatchDueAt)
      },
      importScans: async () => ({ added: 0, known: 0, unknownParcels: 0 }),
    } as unknown as FulfilmentRequests,
  }
}

export function fakeIdentity(): { answers: IdentityAnswers; requests: IdentityRequests; notices: Map<string, Notice> } {
  const notices = new Map<string, Notice>()
  return {
    notices,
    answers: {
      people: async () => new Map(),
      shops: async () => new Map(),
      allShops: async () => [],
      staffOf: async () => [],
    } as IdentityAnswers,
    requests: {
      async notify(notice: Notice) {
        const fresh = !notices.has(notice.key)
        notices.set(notice.key, notice)
        return { notified: fresh ? notice.personIds.length : 0 }
      },
    } as IdentityRequests,
  }
}

export const fakeCatalog = (products: readonly ProductAnswer[] = []): CatalogAnswers =>
  ({
    products: async (_tx: unknown, ids: readonly Id[]) =>
      new Map(products.filter((one) => ids.includes(one.productId)).map((one) => [one.productId, one])),
  }) as unknown as CatalogAnswers
