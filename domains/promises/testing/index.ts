import { parcelPickedUp, parcelSigned } from '@heed/fulfilment/contract'
import { type Id, type Instant, type Kernel, minute } from '@heed/kernel'
import { orderCancelled, orderPaid } from '@heed/trade/contract'
import { type PromisesUpstream, promisesMigrations, type WiredPromises, wirePromises } from '../wiring.ts'

export { promisesMigrations }

/** The real wiring, for the tests of domains downstream. */
export const promisesForTest = (kernel: Kernel, upstream: PromisesUpstream): WiredPromises =>
  wirePromises(kernel, upstream, { loneOperator: true })

export interface AnOrder {
  shopId: Id
  orderId: Id
  personId: Id
  paidAt: Instant
}

/** Says what trade says when orders are paid: one order of one category, ¥99 to Shanghai unless told otherwise. */
export async function ordersPaid(
  kernel: Kernel,
  shopId: Id,
  orders: readonly Partial<{
    orderId: Id
    personId: Id
    paidAt: Instant
    category: string
    totalMinor: number
    province: string
    termsId: string | null
  }>[],
): Promise<AnOrder[]> {
  return await kernel.db.transact({ role: 'worker', shopId, actor: 'trade' }, async (tx) =>
    orders.map((order) => {
      const one = {
        orderId: order.orderId ?? tx.newId(),
        personId: order.personId ?? tx.newId(),
        paidAt: order.paidAt ?? tx.now,
      }
      const totalMinor = order.totalMinor ?? 9_900
      tx.say(
        orderPaid,
        {
          ...one,
          lines: [
            {
              lineId: tx.newId(),
              variantId: tx.newId(),
              productId: tx.newId(),
              category: order.category ?? 'general',
              quantity: 1,
              priceMinor: totalMinor,
              grams: 400,
            },
          ],
          totalMinor,
          currency: 'CNY',
          to: { city: '上海', province: order.province ?? '上海' },
          locationId: tx.newId(),
          termsId: order.termsId ?? null,
          showId: null,
        },
        { key: one.orderId },
      )
      return { shopId, ...one }
    }),
  )
}

export const pickedUp = (kernel: Kernel, order: AnOrder, pickedUpAt: Instant): Promise<void> =>
  saying(kernel, order.shopId, (tx) =>
    tx.say(
      parcelPickedUp,
      { parcelId: tx.newId(), orderId: order.orderId, personId: order.personId, pickedUpAt },
      { key: order.orderId },
    ),
  )

export const signedFor = (kernel: Kernel, order: AnOrder, signedAt: Instant): Promise<void> =>
  saying(kernel, order.shopId, (tx) =>
    tx.say(
      parcelSigned,
      { parcelId: tx.newId(), orderId: order.orderId, personId: order.personId, signedAt },
      { key: order.orderId },
    ),
  )

export const cancelledByBuyer = (kernel: Kernel, order: AnOrder): Promise<void> =>
  saying(kernel, order.shopId, (tx) =>
    tx.say(
      orderCancelled,
      { orderId: order.orderId, personId: order.personId, why: 'by-buyer', paid: true },
      { key: order.orderId },
    ),
  )

/** The grace of the general category in the first rule pack. */
export const generalGraceMs = 30 * minute

async function saying(
  kernel: Kernel,
  shopId: Id,
  work: (tx: Parameters<Parameters<Kernel['db']['transact']>[1]>[0]) => void,
) {
  await kernel.db.transact({ role: 'worker', shopId, actor: 'fulfilment' }, async (tx) => work(tx))
}
