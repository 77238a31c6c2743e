import { type Id, type Refused, showId } from '@heed/kernel'

interface Details {
  variantIds?: Id[]
  couponId?: Id
  left?: { variantId: Id; available: number }[]
  prices?: { variantId: Id; seenMinor: number; priceMinor: number }[]
}

/** Details of a refusal have no schema at the edge, so their identifiers change dress here. */
export function shownRefusal<Why extends string>(refused: Refused<Why>): Refused<Why> {
  const { variantIds, couponId, left, prices } = (refused.details ?? {}) as Details
  const shown = <T extends { variantId: Id }>(one: T) => ({ ...one, variantId: showId('var', one.variantId) })
  return {
    ...refused,
    ...(refused.details && {
      details: {
        ...refused.details,
        ...(variantIds && { variantIds: variantIds.map((id) => showId('var', id)) }),
        ...(couponId && { couponId: showId('cpn', couponId) }),
        ...(left && { left: left.map(shown) }),
        ...(prices && { prices: prices.map(shown) }),
      },
    }),
  }
}
