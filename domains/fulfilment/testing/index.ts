import type { CatalogAnswers } from '@heed/catalog/contract'
import type { IdentityAnswers } from '@heed/identity/contract'
import type { Id, Instant, Kernel } from '@heed/kernel'
import { orderPaid } from '@heed/trade/contract'
import { labelParcels } from '../actions/label-parcels.ts'
import { type FulfilmentUpstream, fulfilmentMigrations, type WiredFulfilment, wireFulfilment } from '../wiring.ts'

export { fulfilmentMigrations }

/** The real wiring, for the tests of domains downstream. */
export const fulfilmentForTest = (kernel: Kernel, upstream: FulfilmentUpstream = nobodyUpstream): WiredFulfilment =>
  wireFulfilment(kernel, upstream)

/** Upstream that knows nobody and nothing: titles and names are absent, everything else works. */
export const nobodyUpstream: FulfilmentUpstream = {
  identity: { answers: { shops: async () => new Map() } as unknown as IdentityAnswers },
  catalog: { answers: { variants: async () => new Map() } as unknown as CatalogAnswers },
}

export interface PaidOrder {
  orderId: Id
  personId: Id
}

/** Says what trade says when an order is paid: 412 g of one thing to Shanghai unless told otherwise. */
export const anOrderPaid = (
  kernel: Kernel,
  shopId: Id,
  order: Partial<{
    orderId: Id
    personId: Id
    paidAt: Instant
    grams: number
    category: string
    province: string
  }> = {},
): Promise<PaidOrder> =>
  kernel.db.transact({ role: 'worker', shopId, actor: 'trade' }, async (tx) => {
    const orderId = order.orderId ?? tx.newId()
    const personId = order.personId ?? tx.newId()
    tx.say(
      orderPaid,
      {
        orderId,
        personId,
        lines: [
          {
            lineId: tx.newId(),
            variantId: tx.newId(),
            productId: tx.newId(),
            category: order.category ?? 'general',
            quantity: 1,
            priceMinor: 9_900,
            grams: order.grams ?? 412,
          },
        ],
        totalMinor: 9_900,
        currency: 'CNY',
        paidAt: order.paidAt ?? tx.now,
        to: { city: '上海', province: order.province ?? '上海' },
        locationId: tx.newId(),
        termsId: null,
        showId: null,
      },
      { key: orderId },
    )
    return { orderId, personId }
  })

/** Labels an order whose task is there already. */
export const aLabel = (kernel: Kernel, shopId: Id, orderId: Id, carrier: string, trackingNumber: string) =>
  kernel.db.transact({ role: 'web', shopId, actor: 'person:warehouse' }, (tx) =>
    labelParcels(tx, shopId, [{ orderId, carrier, trackingNumber }]),
  )
