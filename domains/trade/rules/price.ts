import { allocate, assert } from '@heed/kernel'

export interface Price {
  goodsMinor: number
  shippingMinor: number
  discountMinor: number
  totalMinor: number
  /** The discount's share of each line, in the order given; they add up to `discountMinor`. */
  lineDiscounts: number[]
}

/**
 * What a buyer pays, in minor units: goods, plus shipping, minus a coupon. A coupon has no threshold and takes off at
 * most what the goods cost (never the shipping, never below zero); what it does not use is not paid out. Its share is
 * spread over the lines in proportion to what they cost, to the last unit.
 */
export function price(
  lines: readonly { quantity: number; priceMinor: number }[],
  shippingMinor: number,
  couponMinor: number,
): Price {
  const costs = lines.map((line) => line.quantity * line.priceMinor)
  const goodsMinor = costs.reduce((sum, cost) => sum + cost, 0)
  const discountMinor = Math.min(couponMinor, goodsMinor)
  const totalMinor = goodsMinor + shippingMinor - discountMinor
  assert(
    totalMinor >= 0 && Number.isSafeInteger(totalMinor),
    'a price is a whole number of minor units, never below zero',
  )
  return { goodsMinor, shippingMinor, discountMinor, totalMinor, lineDiscounts: allocate(discountMinor, costs) }
}
