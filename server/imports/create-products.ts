import { type Kind, readRows } from '@heed/importers'
import { type Id, limit, nilShop } from '@heed/kernel'
import type { ImportsApp, ImportWish } from './wish.ts'

const productsMax = limit('import.products', 500, 'a file that names more products than this names something else')
const variantsMax = 60
const sourceKeyMax = 120

interface Named {
  variants: Map<string, number>
  currency: string
}

/**
 * Lists what the file names and the shop does not have, as the file names it, without stock: words and orders then have
 * a product to belong to. Again, it finds them there. Returns how many are new.
 */
export async function createProducts(app: ImportsApp, wish: ImportWish): Promise<number> {
  const named = await survey(wish)
  const known = await app.kernel.db.transact({ role: 'worker', shopId: wish.shopId, actor: wish.actor }, (tx) =>
    app.domains.catalog.answers.productsByRef(tx, wish.shopId, [...named.keys()]),
  )
  let created = 0
  for (const [ref, one] of named) {
    if (known.has(ref)) continue
    await list(app, wish, ref, one)
    created += 1
  }
  return created
}

/** Reads the file once for the products it names: their variants and the price each was first seen at. */
async function survey({ file, kind, reading }: ImportWish): Promise<Map<string, Named>> {
  const { productId: _, createProducts: __, ...how } = reading
  const named = new Map<string, Named>()
  for await (const entry of readRows(file.open(), { ...how, kind: kind as Kind, fileName: file.name })) {
    if (!('row' in entry) || entry.row.kind === 'tracking' || entry.row.productRef === undefined) continue
    const { row } = entry
    const ref = row.productRef!
    if (!named.has(ref) && named.size >= productsMax.max) continue
    const one = named.get(ref) ?? { variants: new Map<string, number>(), currency: 'CNY' }
    named.set(ref, one)
    if (row.kind !== 'order') continue
    one.currency = row.currency
    const variant = row.variant ?? ''
    if (!one.variants.has(variant) && one.variants.size < variantsMax) one.variants.set(variant, row.priceMinor)
  }
  return named
}

async function list(app: ImportsApp, wish: ImportWish, ref: string, one: Named): Promise<void> {
  const short = ref.slice(0, sourceKeyMax)
  const variants = one.variants.size > 0 ? [...one.variants] : [['', 0] as const]
  const body = {
    title: { zh: short, en: short },
    description: { zh: '', en: '' },
    category: ref.slice(0, 60),
    picture: '/pictures/parcel.svg',
    attributes: {},
    firstSaidIn: null,
    sourceKey: short,
    variants: variants.map(([name, priceMinor]) => ({
      name: name === '' ? { zh: '标准', en: 'Standard' } : { zh: name.slice(0, 80), en: name.slice(0, 80) },
      priceMinor,
      currency: one.currency,
      grams: 500,
    })),
  }
  const reply = await app.call(
    'POST /api/desk/products',
    { body },
    { audience: 'desk', shopId: wish.shopId, personId: personOf(wish.actor), permissions: ['catalog'], via: 'session' },
  )
  if (reply.status !== 200) throw new Error(`the product ${short} could not be listed: ${JSON.stringify(reply.body)}`)
}

/** A command has no person behind it; the catalogue only asks that somebody is named. */
const personOf = (actor: string): Id => /^person:([0-9a-f-]{36})$/.exec(actor)?.[1] ?? nilShop
