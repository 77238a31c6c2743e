import { idOf } from '@heed/kernel'
import { z } from 'zod'

export const bilingual = z.object({ zh: z.string(), en: z.string() })
export const place = z.object({ city: z.string().min(1).max(40), province: z.string().min(1).max(40) })
export const shipTo = place.extend({
  name: z.string().min(1).max(60),
  phone: z.string().min(3).max(30),
  line: z.string().min(1).max(200),
})
export const page = { after: z.string().max(200).optional(), limit: z.coerce.number().int().min(1).max(100).optional() }
export const orderState = z.enum(['held', 'paid', 'cancelled', 'refunded'])

/** An order as its buyer and its shop see it. */
export const shownOrder = z.object({
  orderId: idOf('ord'),
  shopId: idOf('shp'),
  state: orderState,
  goodsMinor: z.int(),
  shippingMinor: z.int(),
  discountMinor: z.int(),
  totalMinor: z.int(),
  refundedMinor: z.int(),
  currency: z.string(),
  couponId: idOf('cpn').nullable(),
  locationId: idOf('loc').nullable(),
  termsId: z.string().nullable(),
  showId: idOf('show').nullable(),
  to: z.object({ name: z.string(), phone: z.string(), line: z.string(), city: z.string(), province: z.string() }),
  placedAt: z.int(),
  /** Until when an unpaid order keeps its stock. */
  payBy: z.int(),
  paidAt: z.int().nullable(),
  cancelledAt: z.int().nullable(),
  cancelledWhy: z.string().nullable(),
  lines: z.array(
    z.object({
      lineId: idOf('lin'),
      variantId: idOf('var'),
      productId: idOf('prd'),
      title: bilingual,
      name: bilingual,
      quantity: z.int(),
      priceMinor: z.int(),
      discountMinor: z.int(),
    }),
  ),
})
