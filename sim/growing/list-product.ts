import type { Id } from '@heed/kernel'
import type { App } from '@heed/server/app'
import { dayMs } from '../town/logistics.ts'
import type { Product } from '../town/products.ts'
import { shopOf } from '../town/shops.ts'
import { mustAsk } from '../world/ask.ts'
import { drawPicture } from './draw-picture.ts'
import { deskOf, type TownBook } from './town-book.ts'

/**
 * Puts a product on sale with its variants, its first delivery and, for flowers, the inspection of its lot. Keyed: again
 * it finds what is there. `firstSaidIn` is the demand whose words it came from.
 */
export async function listProduct(
  app: App,
  book: TownBook,
  product: Product,
  more: { firstSaidIn?: Id; units?: number } = {},
): Promise<Id> {
  const shopId = book.shops.get(product.shop)!
  const operator = deskOf(book, product.shop, 'operator')
  const listed = await mustAsk<{ productId: Id; variantIds: Id[]; known: boolean }>(
    app,
    'POST /api/desk/products',
    { body: { ...bodyOf(product), firstSaidIn: more.firstSaidIn ?? null } },
    operator,
  )
  const variants = new Map(
    product.variants.map((one, nth) => [
      one.key,
      {
        variantId: listed.variantIds[nth]!,
        priceMinor: one.priceMinor,
        grams: one.weightGrams,
        locationId: book.locations.get(one.warehouse)!,
      },
    ]),
  )
  book.products.set(product.key, { productId: listed.productId, variants })
  if (listed.known) return listed.productId
  const share = more.units && Math.ceil(more.units / product.variants.length)
  const items = product.variants.map((one) => ({
    variantId: variants.get(one.key)!.variantId,
    locationId: variants.get(one.key)!.locationId,
    quantity: share ?? Math.max(1, one.stock),
  }))
  await app.domains.trade.requests.addStock({
    key: `town:first:${product.key}`,
    shopId,
    items,
    actor: operator.personId!,
  })
  if (product.grade) await inspect(app, book, product, listed.productId)
  return listed.productId
}

function bodyOf(product: Product) {
  return {
    title: product.title,
    description: product.description,
    category: shopOf(product.shop).category,
    picture: drawPicture(product.picture),
    attributes: Object.fromEntries(
      Object.entries(product.attributes).map(([key, one]) => [
        key,
        { label: one.name, value: String(one.value), unit: one.unit ?? '' },
      ]),
    ),
    sourceKey: `town:${product.key}`,
    variants: product.variants.map((one) => ({
      name: one.name,
      priceMinor: one.priceMinor,
      currency: 'CNY',
      grams: one.weightGrams,
    })),
  }
}

async function inspect(app: App, book: TownBook, product: Product, productId: Id): Promise<void> {
  const grade = product.grade!
  const measured = (key: string, otherwise: number) => Number(product.attributes[key]?.value ?? otherwise)
  const least = { A: [5.6, 80], B: [5.1, 74], C: [4.6, 64] }[grade.grade] as [number, number]
  const home = shopOf(product.shop)
  await mustAsk(
    app,
    'POST /api/desk/lots',
    {
      body: {
        productId,
        lotName: grade.lot,
        grower: '斗南合作社 / Dounan growers',
        origin: { zh: '云南昆明', en: 'Kunming, Yunnan' },
        harvestedAt: app.kernel.clock.now() - dayMs,
        standard: 'rose-head-colour',
        measures: { headCm: measured('head', least[0]), saturation: measured('saturation', least[1]) },
        inspector: home.staff[0]!.name.zh,
      },
    },
    deskOf(book, product.shop, 'operator'),
  )
}
