import { type LiveMapping, live, showId } from '@heed/kernel'
import { couponIssued, orderCancelled, orderPaid, orderPlaced, refundPaid, stockChanged } from '../contract/index.ts'

/** `product:<id>` hears what is left, `person:<id>` their orders and coupons, `shop:<id>` what was paid and let go. */
export const tradeLive: LiveMapping[] = [
  live(stockChanged, ({ payload }) =>
    payload.variants.map((one) => ({
      topic: `product:${one.productId}`,
      kind: 'stock',
      data: { variantId: showId('var', one.variantId), available: one.available },
    })),
  ),
  live(orderPlaced, ({ payload }) => [
    orderState(payload, 'held', { payBy: payload.holdUntil, totalMinor: payload.totalMinor }),
  ]),
  live(orderPaid, ({ payload, shopId }) => [
    orderState(payload, 'paid', { paidAt: payload.paidAt }),
    {
      topic: `shop:${shopId}`,
      kind: 'order-paid',
      data: {
        orderId: showId('ord', payload.orderId),
        totalMinor: payload.totalMinor,
        currency: payload.currency,
        units: payload.lines.reduce((sum, line) => sum + line.quantity, 0),
        productIds: [...new Set(payload.lines.map((line) => showId('prd', line.productId)))],
        province: payload.to.province,
        paidAt: payload.paidAt,
      },
    },
  ]),
  live(orderCancelled, ({ payload, shopId }) => [
    orderState(payload, 'cancelled', { why: payload.why }),
    {
      topic: `shop:${shopId}`,
      kind: 'order-cancelled',
      data: { orderId: showId('ord', payload.orderId), why: payload.why },
    },
  ]),
  live(refundPaid, ({ payload }) => [
    {
      topic: `person:${payload.personId}`,
      kind: 'refund-paid',
      data: {
        orderId: showId('ord', payload.orderId),
        amountMinor: payload.amountMinor,
        currency: payload.currency,
      },
    },
  ]),
  live(couponIssued, ({ payload }) => [
    {
      topic: `person:${payload.personId}`,
      kind: 'coupon-issued',
      data: {
        couponId: showId('cpn', payload.couponId),
        orderId: payload.orderId && showId('ord', payload.orderId),
        amountMinor: payload.amountMinor,
        currency: payload.currency,
        cause: payload.cause,
        expiresAt: payload.expiresAt,
      },
    },
  ]),
]

function orderState(order: { orderId: string; personId: string }, state: string, more: Record<string, unknown>) {
  const data = { orderId: showId('ord', order.orderId), state, ...more }
  return { topic: `person:${order.personId}`, kind: 'order-state', data }
}
