import type { ProductAnswer } from '@heed/catalog/contract'
import { type Handler, type Id, type Kernel, readId, refuse, type Tx } from '@heed/kernel'
import type { routes } from '@heed/pages/http'
import type { Domains } from '../app.ts'

type Routes = typeof routes
type Keys = 'GET /api/open/pages/product/:productId' | 'GET /api/open/pages/cards' | 'GET /api/open/pages/room/:showId'

const cardsMax = 60

export function productPages(kernel: Kernel, domains: Domains): { [K in Keys]: Handler<Routes[K]> } {
  const { catalog, promises } = domains
  return {
    'GET /api/open/pages/product/:productId': (call) =>
      kernel.db.transact(call.reach, async (tx) => {
        const product = (await catalog.answers.products(tx, [call.params.productId])).get(call.params.productId)
        if (!product) return refuse('no-such-product')
        const [card] = await cardsOf(tx, domains, [product])
        const { city, province } = call.query
        const to = city && province ? { city, province } : null
        const terms = await promises.answers.terms(tx, {
          shopId: product.shopId,
          category: product.category,
          to,
          now: tx.now,
          totalMinor: product.variants[0]?.priceMinor,
        })
        const { description, attributes, revisionNumber, listedAt } = product
        return {
          product: { ...card!, description, attributes, revisionNumber, listedAt },
          shop: (await shopsOf(tx, domains, [product.shopId]))[0]!,
          terms,
          asOf: tx.now,
        }
      }),
    'GET /api/open/pages/cards': (call) =>
      kernel.db.transact(call.reach, async (tx) => {
        const ids = (call.query.ids ?? '')
          .split(',')
          .flatMap((shown) => readId('prd', shown) ?? [])
          .slice(0, cardsMax)
        const products = [...(await catalog.answers.products(tx, ids)).values()]
        return {
          rows: await cardsOf(tx, domains, products),
          shops: await shopsOf(
            tx,
            domains,
            products.map((one) => one.shopId),
          ),
          asOf: tx.now,
        }
      }),
    'GET /api/open/pages/room/:showId': (call) =>
      kernel.db.transact(call.reach, async (tx) => {
        const room = await domains.content.answers.room(tx, call.params.showId)
        if (!room) return refuse('no-such-show')
        const products = await catalog.answers.products(tx, room.productIds)
        const inOrder = room.productIds.flatMap((id) => products.get(id) ?? [])
        return {
          shop: (await shopsOf(tx, domains, [room.shopId]))[0]!,
          cards: await cardsOf(tx, domains, inOrder),
          asOf: tx.now,
        }
      }),
  }
}

async function cardsOf(tx: Tx, { trade }: Domains, products: ProductAnswer[]) {
  const available = await trade.answers.available(
    tx,
    products.flatMap((one) => one.variants.map((variant) => variant.variantId)),
  )
  return products.map(({ productId, shopId, title, picture, grade, category, variants }) => ({
    productId,
    shopId,
    title,
    picture,
    grade,
    category,
    variants: variants.map(({ variantId, name, priceMinor, currency, grams }) => ({
      variantId,
      name,
      priceMinor,
      currency,
      grams,
      available: available.get(variantId) ?? 0,
    })),
  }))
}

async function shopsOf(tx: Tx, { identity, experience }: Domains, shopIds: readonly Id[]) {
  const ids = [...new Set(shopIds)]
  const scores = await experience.answers.scores(tx, ids)
  return [...(await identity.answers.shops(tx, ids)).values()].map(({ shopId, name, homeCity }) => {
    const score = scores.get(shopId)
    return {
      shopId,
      name,
      homeCity,
      score: score ? { tenths: score.tenths, stage: score.stage, asOf: score.asOf } : null,
    }
  })
}
