import type { VariantAnswer } from '@heed/catalog/contract'
import { type Id, type Instant, isRefused, type Outcome, refuse } from '@heed/kernel'
import { type Price, price } from './price.ts'
import { rankLocations, type Shelf } from './rank-locations.ts'
import { type ShippingPrice, shippingMinor } from './shipping.ts'

/** What a buyer asks for, with the prices that were on the screen. */
export interface OrderAsk {
  /** The caller's idempotency key and the hash of what was asked under it. */
  key: string
  hash: string
  personId: Id
  lines: { variantId: Id; quantity: number; priceMinor: number }[]
  to: { name: string; phone: string; line: string; city: string; province: string }
  couponId: Id | null
  termsId: string | null
  showId: Id | null
  /** The provider asked at once, or null to hold the stock and pay later. */
  provider: string | null
}

/** What the shop sells, has and charges, as read in the order's transaction. */
export interface Counter {
  shopId: Id
  variants: Map<Id, VariantAnswer & { category: string; title: { zh: string; en: string } }>
  shelves: Shelf[]
  coupons: { couponId: Id; personId: Id; state: string; amountMinor: number; currency: string; expiresAt: Instant }[]
  shipping: ShippingPrice[]
}

export interface DraftLine {
  variantId: Id
  productId: Id
  category: string
  title: { zh: string; en: string }
  name: { zh: string; en: string }
  quantity: number
  priceMinor: number
  discountMinor: number
  grams: number
}

export type Draft = Omit<Price, 'lineDiscounts'> & { currency: string; lines: DraftLine[]; locations: Id[] }
export type DraftRefusal = 'no-such-variant' | 'price-changed' | 'coupon-not-valid'

/**
 * Prices an order from what the catalog says now; a buyer who saw another price is told both rather than charged.
 * Whether the stock and the coupon are still there is decided under their locks, later.
 */
export function draftOrder(
  ask: Pick<OrderAsk, 'lines' | 'couponId' | 'personId'> & { to: { province: string } | null },
  counter: Counter,
  now: Instant,
): Outcome<Draft, DraftRefusal> {
  const lines = merged(ask.lines)
  const known = lines.map((line) => counter.variants.get(line.variantId))
  const missing = lines.filter((_, index) => known[index]?.shopId !== counter.shopId)
  if (missing.length > 0) return refuse('no-such-variant', { variantIds: missing.map((line) => line.variantId) })
  const moved = lines.flatMap((line, index) =>
    line.priceMinor === known[index]!.priceMinor
      ? []
      : [{ variantId: line.variantId, seenMinor: line.priceMinor, priceMinor: known[index]!.priceMinor }],
  )
  if (moved.length > 0) return refuse('price-changed', { prices: moved })
  const currency = known[0]!.currency
  const couponMinor = couponWorth(ask, counter, currency, now)
  if (isRefused(couponMinor)) return couponMinor
  const goods = lines.reduce((sum, line) => sum + line.quantity * line.priceMinor, 0)
  const province = ask.to?.province ?? null
  const { lineDiscounts, ...parts } = price(lines, shippingMinor(counter.shipping, province, goods), couponMinor)
  return {
    ok: true,
    ...parts,
    currency,
    locations: rankLocations(
      counter.shelves.filter((shelf) => lines.some((line) => line.variantId === shelf.variantId)),
      lines,
      province,
    ),
    lines: lines.map((line, index) => ({
      ...line,
      discountMinor: lineDiscounts[index]!,
      productId: known[index]!.productId,
      category: known[index]!.category,
      title: known[index]!.title,
      name: known[index]!.name,
      grams: known[index]!.grams,
    })),
  }
}

/** The same variant asked twice is one line, at the price of the first. */
function merged(lines: OrderAsk['lines']): OrderAsk['lines'] {
  const byVariant = new Map<Id, OrderAsk['lines'][number]>()
  for (const line of lines) {
    const known = byVariant.get(line.variantId)
    if (known) known.quantity += line.quantity
    else byVariant.set(line.variantId, { ...line })
  }
  return [...byVariant.values()]
}

function couponWorth(
  ask: Pick<OrderAsk, 'couponId' | 'personId'>,
  counter: Counter,
  currency: string,
  now: Instant,
): number | ReturnType<typeof refuse<'coupon-not-valid'>> {
  if (ask.couponId === null) return 0
  const coupon = counter.coupons.find((one) => one.couponId === ask.couponId)
  const valid =
    coupon?.personId === ask.personId &&
    coupon.state === 'issued' &&
    coupon.expiresAt > now &&
    coupon.currency === currency
  return valid ? coupon.amountMinor : refuse('coupon-not-valid', { couponId: ask.couponId })
}
