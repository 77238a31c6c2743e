import { assert, isRefused, refuse } from '@heed/kernel'
import { draftOrder } from '../rules/draft-order.ts'
import { readCounter } from '../store/counter.ts'
import type { Handlers, House } from './house.ts'
import { shopOfLines } from './shop-of-lines.ts'
import { shownRefusal } from './shown-refusal.ts'

export function quoteRoute(house: House): Handlers<'POST /api/shop/quote'> {
  return {
    async 'POST /api/shop/quote'(call) {
      const { lines, to } = call.body
      const couponId = call.body.couponId ?? null
      const personId = call.caller.personId
      assert(personId, 'the edge lets only a signed-in shopper through')
      const shop = await house.db.transact(call.reach, (tx) => shopOfLines(tx, house.catalog, lines))
      if (!shop.ok) return shop
      const { shopId } = shop
      return await house.db.transact({ ...call.reach, shopId }, async (tx) => {
        const ids = [...new Set(lines.map((line) => line.variantId))]
        const variants = await house.catalog.variants(tx, ids)
        if (variants.size < ids.length) return refuse('no-such-variant')
        const counter = { shopId, variants, ...(await readCounter(tx, shopId, ids, couponId ? [couponId] : [])) }
        const priced = lines.map((line) => ({ ...line, priceMinor: variants.get(line.variantId)!.priceMinor }))
        const draft = draftOrder({ lines: priced, couponId, personId, to: to ?? null }, counter, tx.now)
        if (isRefused(draft)) return shownRefusal(draft)
        const left = (id: string, place?: string) =>
          counter.shelves
            .filter((one) => one.variantId === id && (!place || one.locationId === place))
            .reduce((sum, one) => sum + one.available, 0)
        const best = draft.locations[0]
        return {
          shopId,
          lines: draft.lines.map(({ variantId, productId, quantity, priceMinor, discountMinor }) => ({
            variantId,
            productId,
            quantity,
            priceMinor,
            discountMinor,
            available: left(variantId),
          })),
          parts: {
            goodsMinor: draft.goodsMinor,
            shippingMinor: draft.shippingMinor,
            discountMinor: draft.discountMinor,
          },
          totalMinor: draft.totalMinor,
          currency: draft.currency,
          available: best !== undefined && draft.lines.every((line) => left(line.variantId, best) >= line.quantity),
          asOf: tx.now,
        }
      })
    },
  }
}
