import { hour, type Id, minute } from '@heed/kernel'
import { desk } from '../world/callers.ts'
import { act } from './act.ts'
import { tareGrams } from './set-up.ts'
import { count, pickRecent, remember, type SmallShop, type SmallWorld, type Voyage } from './small-world.ts'

interface Waiting {
  orderId: Id
  goodsGrams: number
}

async function queue(small: SmallWorld, shop: SmallShop, tab: 'to-pack' | 'to-label'): Promise<Waiting[]> {
  const asked = { query: { tab, limit: 1 + small.chance.int(12) } }
  const got = await act<{ rows: Waiting[] }>(small, 'GET /api/desk/ship-queue', asked, staffOf(shop))
  return got.ok ? got.answer.rows : []
}

const staffOf = (shop: SmallShop) => desk(shop.shopId, shop.owner, 'owner')

/** The scale: most parcels weigh what they should. */
export async function pack(small: SmallWorld): Promise<void> {
  const { chance } = small
  const shop = chance.pick(small.shops)
  const parcels = (await queue(small, shop, 'to-pack')).map(({ orderId, goodsGrams }) => ({
    orderId,
    measuredGrams: goodsGrams + tareGrams + (chance.int(10) === 0 ? chance.pick([-150, 180]) : 0),
  }))
  const other = pickRecent(chance, small.orders)
  if (other && chance.int(8) === 0 && !parcels.some((one) => one.orderId === other.orderId))
    parcels.push({ orderId: other.orderId, measuredGrams: 500 })
  if (parcels.length === 0) return
  await twiceSometimes(small, 'POST /api/desk/parcels/pack', { parcels }, shop)
}

/** A key used twice gives the first answer; with another body it is refused. */
async function twiceSometimes<T>(small: SmallWorld, key: string, body: object, shop: SmallShop) {
  const asked = { body, idempotencyKey: `desk:${small.next()}` }
  const done = await act<T>(small, key, asked, staffOf(shop))
  const spice = small.chance.int(30)
  if (spice === 0) await act(small, key, asked, staffOf(shop))
  // One order twice in one list: with the old key it is another wish, with a fresh one an honest mistake.
  if (spice === 1) await act(small, key, { ...asked, body: otherBody(body) }, staffOf(shop))
  if (spice === 2)
    await act(small, key, { body: otherBody(body), idempotencyKey: `desk:${small.next()}` }, staffOf(shop))
  return done
}

/** The list with its first row once more at the end. */
function otherBody(body: object): object {
  const [name, rows] = Object.entries(body)[0] as [string, object[]]
  return { [name]: [...rows, rows[0]!] }
}

export async function label(small: SmallWorld): Promise<void> {
  const { chance } = small
  const shop = chance.pick(small.shops)
  const labels = (await queue(small, shop, 'to-label')).map(({ orderId }) => ({
    orderId,
    carrier: shop.carrier,
    trackingNumber: `T${small.next()}`,
  }))
  // Nobody packed it, it was labelled before, or the number is another's: each has its own answer.
  const other = pickRecent(chance, small.orders)
  if (other && chance.int(6) === 0)
    labels.push({ orderId: other.orderId, carrier: shop.carrier, trackingNumber: `T${small.next()}` })
  const known = pickRecent(chance, shop.voyages)
  if (known && other && chance.int(10) === 0)
    labels.push({ orderId: other.orderId, carrier: shop.carrier, trackingNumber: known.number })
  if (labels.length === 0) return
  const done = await twiceSometimes<{ rows: { outcome: string }[] }>(
    small,
    'POST /api/desk/parcels/label',
    { labels },
    shop,
  )
  if (!done.ok) return
  done.answer.rows.forEach((row, nth) => {
    if (row.outcome === 'labelled') setOut(small, shop, labels[nth]!.trackingNumber, labels[nth]!.orderId)
  })
}

const stops = [
  ['arrived-at-hub', 'hub'],
  ['departed', 'hub'],
  ['at-destination', 'far'],
  ['out-for-delivery', 'far'],
  ['signed', 'far'],
] as const

/** Plans what the carrier will say of a parcel: some are picked up late, some go silent on the way. */
function setOut(small: SmallWorld, shop: SmallShop, number: string, orderId: Id): void {
  const { chance } = small
  let at = small.world.kernel.clock.now() + (chance.int(6) === 0 ? 20 + chance.int(60) : 1 + chance.int(8)) * hour
  const scans: Voyage['scans'] = [{ code: 'picked-up', place: 'door', at }]
  for (const [code, place] of stops) {
    at += (1 + chance.int(chance.int(5) === 0 ? 60 : 12)) * hour + chance.int(60) * minute
    if (chance.int(12) === 0) scans.push({ code: 'attempt-failed', place, at: at - 30 * minute })
    scans.push({ code, place, at })
  }
  if (chance.int(15) === 0) {
    scans.length = 1 + chance.int(scans.length)
    count(small.counts.faults, 'carrier falls silent')
  }
  remember(shop.voyages, { number, orderId, scans })
}

export async function resolveCase(small: SmallWorld): Promise<void> {
  const { chance } = small
  const shop = chance.pick(small.shops)
  const asked = { query: { limit: 20 } }
  const got = await act<{ rows: { caseId: Id; lane: string }[] }>(
    small,
    'GET /api/desk/diagnosis',
    asked,
    staffOf(shop),
  )
  const found = got.ok && got.answer.rows.length > 0 ? chance.pick(got.answer.rows).caseId : null
  const caseId = chance.int(15) === 0 ? shop.shopId : found
  if (!caseId) return
  const resolution = chance.pick(['weight-is-right', 'repacked', 'carrier-answered', 'nothing-to-do'] as const)
  await act(
    small,
    'POST /api/desk/diagnosis/:caseId/resolve',
    { params: { caseId }, body: { resolution }, idempotencyKey: `case:${small.next()}` },
    staffOf(shop),
  )
}
