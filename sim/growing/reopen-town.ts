import { type Id, seededChance } from '@heed/kernel'
import type { App } from '@heed/server/app'
import { cities } from '../town/cities.ts'
import { carrierOf, hourMs, walkParcel } from '../town/logistics.ts'
import type { PlannedOrder } from '../town/plan-orders.ts'
import { productOf, products } from '../town/products.ts'
import { shopOf, shops } from '../town/shops.ts'
import { recordedShowKey } from '../town/shows.ts'
import { planTown } from '../town/story.ts'
import { videos } from '../town/videos.ts'
import { ask } from '../world/ask.ts'
import { nobody } from '../world/callers.ts'
import { agenda } from './agenda.ts'
import { openedAtFor } from './grow-town.ts'
import { planShow } from './play-house.ts'
import { schedulePacking, trackingNumberOf } from './schedule-order.ts'
import { setUpShops } from './set-up-shops.ts'
import type { Deed, Town } from './town.ts'
import { deskOf } from './town-book.ts'

/**
 * A grown town after a restart: the same plan from the same seed, the same identifiers found by their keys, and every
 * order that has not arrived taken up where its scans stop.
 */
export async function reopenTown(
  app: App,
  options: { seed: number; secrets: { carrierCallback: string }; startsAt: number; bringPayments?(): Promise<void> },
): Promise<Town> {
  const openedAt = openedAtFor(options.startsAt)
  const plan = planTown(seededChance(options.seed))
  const book = await setUpShops(app, { people: plan.people, secrets: options.secrets, openedAt: openedAt - hourMs })
  const town: Town = {
    app,
    plan,
    book,
    chance: seededChance(options.seed + app.kernel.clock.now()),
    agenda: agenda<Deed>(),
    openedAt,
    tally: new Map(),
    secrets: options.secrets,
    bringPayments: options.bringPayments ?? (async () => {}),
    counts: { orders: 0, comments: 0, scans: 0, words: 0 },
  }
  await findGoods(town)
  await planShow(town, recordedShowKey)
  for (const shop of shops) await takeUpOrders(town, shop.key)
  return town
}

/** Products and clips by their titles; those not listed yet stay unknown. */
async function findGoods(town: Town): Promise<void> {
  const { app, book } = town
  for (const shop of shops) {
    type Row = { productId: Id; title: { zh: string }; variants: { variantId: Id; name: { zh: string } }[] }
    const listed = await ask<{ rows: Row[] }>(app, 'GET /api/desk/products', {}, deskOf(book, shop.key, 'owner'))
    for (const row of listed.ok ? listed.answer.rows : []) {
      const product = products.find((one) => one.shop === shop.key && one.title.zh === row.title.zh)
      if (!product) continue
      const variants = product.variants.flatMap((one) => {
        const found = row.variants.find((variant) => variant.name.zh === one.name.zh)
        if (!found) return []
        const { priceMinor, weightGrams: grams } = one
        const locationId = book.locations.get(one.warehouse)!
        return [[one.key, { variantId: found.variantId, priceMinor, grams, locationId }] as const]
      })
      book.products.set(product.key, { productId: row.productId, variants: new Map(variants) })
    }
    const query = { shopId: book.shops.get(shop.key)! }
    const clips = await ask<{ rows: { videoId: Id; title: { zh: string } }[] }>(
      app,
      'GET /api/open/videos',
      { query },
      nobody,
    )
    for (const clip of clips.ok ? clips.answer.rows : []) {
      const video = videos.find((one) => one.shop === shop.key && one.title.zh === clip.title.zh)
      if (video) book.videos.set(video.key, clip.videoId)
    }
  }
}

interface OrderRow {
  orderId: Id
  totalMinor: number
  paidAt: number
  to: { city: string }
  lines: { productId: Id; variantId: Id; quantity: number }[]
  buyer: { personId: Id }
}

const pagesMax = 6

async function takeUpOrders(town: Town, shop: PlannedOrder['shop']): Promise<void> {
  const caller = deskOf(town.book, shop, 'owner')
  let after: string | undefined
  for (let page = 0; page < pagesMax; page++) {
    const query = { state: 'paid', sort: 'newest', limit: 100, ...(after ? { after } : {}) }
    const found = await ask<{ rows: OrderRow[]; next: string | null }>(
      town.app,
      'GET /api/desk/orders',
      { query },
      caller,
    )
    if (!found.ok) return
    const shopId = town.book.shops.get(shop)!
    const { rows } = found.answer
    const parcels = await town.app.kernel.db.transact({ role: 'worker', shopId, actor: 'simulation:town' }, (tx) =>
      town.app.domains.fulfilment.answers.parcels(
        tx,
        shopId,
        rows.map((row) => row.orderId),
      ),
    )
    for (const row of rows) {
      const parcel = parcels.get(row.orderId)?.find((one) => one.trackingNumber)
      if (parcel?.signedAt) continue
      const order = plannedFor(town, shop, row)
      if (order) takeUp(town, order, row, parcel ?? null)
    }
    if (!found.answer.next) return
    after = found.answer.next
  }
}

/** The plan's own order where it is one, else one that fits what was ordered. */
function plannedFor(town: Town, shop: PlannedOrder['shop'], row: OrderRow): PlannedOrder | null {
  const line = row.lines[0]
  const person = town.book.people.indexOf(row.buyer.personId)
  const entry = [...town.book.products].find(([, one]) => one.productId === line?.productId)
  if (!line || !entry || person < 0) return null
  const at = row.paidAt - town.openedAt
  const known = town.plan.orders.find(
    (one) => one.person === person && one.product === entry[0] && Math.abs(one.at - at) < hourMs,
  )
  if (known) return known
  const variant = [...entry[1].variants].find(([, one]) => one.variantId === line.variantId)?.[0]
  if (!variant) return null
  const { warehouse } = productOf(entry[0]).variants.find((one) => one.key === variant)!
  return {
    key: `again-${row.orderId}`,
    at,
    shop,
    product: entry[0],
    variant,
    quantity: line.quantity,
    person,
    channel: 'feed',
    byCreator: false,
    warehouse,
    carrier: shop === 'slowhug' || shop === 'buyu' ? 'stonebridge' : 'bluebird',
    pickedUpAt: Math.max(at + 4 * hourMs, town.app.kernel.clock.now() - town.openedAt + 2 * hourMs),
    fate: { kind: 'ordinary' },
  }
}

type Parcel = { carrier: string; trackingNumber: string; pickedUpAt: number | null; lastScanAt: number | null }

function takeUp(town: Town, order: PlannedOrder, row: OrderRow, parcel: Parcel | null): void {
  const personId = row.buyer.personId
  town.book.orders.set(order.key, { orderId: row.orderId, shop: order.shop, personId, totalMinor: row.totalMinor })
  if (!town.plan.parcels.has(order.key)) {
    const seeded = seededChance(Number.parseInt(row.orderId.slice(-6), 16))
    const pickedUpAt = parcel?.pickedUpAt ? parcel.pickedUpAt - town.openedAt : order.pickedUpAt
    const carrier = carrierOf(parcel?.carrier ?? order.carrier).key
    const toCity = cities.find((one) => one.name.zh === row.to.city)?.key ?? 'hangzhou'
    const fromCity = shopOf(order.shop).warehouses.find((one) => one.key === order.warehouse)!.city
    const scans = walkParcel(seeded, { carrier, fromCity, toCity, pickedUpAt })
    town.plan.parcels.set(order.key, { order: order.key, scans, signedAt: scans.at(-1)!.at })
  }
  const now = town.app.kernel.clock.now() - town.openedAt
  if (!parcel) {
    schedulePacking(town, order, now)
    return
  }
  const { scans } = town.plan.parcels.get(order.key)!
  const last = parcel.lastScanAt === null ? Number.NEGATIVE_INFINITY : parcel.lastScanAt - town.openedAt
  const { shop, carrier } = order
  const trackingNumber = parcel.trackingNumber || trackingNumberOf(order)
  const voyage = { shop, carrier: parcel.carrier || carrier, trackingNumber, scans }
  scans.forEach((scan, nth) => {
    if (scan.at > last) town.agenda.put(Math.max(scan.at, now), { kind: 'scan', voyage, nth })
  })
}
