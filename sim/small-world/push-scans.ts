import { createHmac } from 'node:crypto'
import { day, type Id } from '@heed/kernel'
import type { FaultKind } from '../faults/fault-state.ts'
import { nobody } from '../world/callers.ts'
import { act } from './act.ts'
import { count, remember, type SmallShop, type SmallWorld } from './small-world.ts'

interface Scan {
  trackingNumber: string
  code: string
  text: string
  place: string
  at: number
}

const fault = (small: SmallWorld, kind: FaultKind): void => count(small.counts.faults, kind)

/** A carrier says what happened to its parcels since it last spoke; some of it later, shuffled, or once more. */
export async function pushScans(small: SmallWorld): Promise<void> {
  const { chance } = small
  const shop = chance.pick(small.shops)
  const scans = takeDue(small, shop)
  if (scans.length > 1 && chance.int(4) === 0) {
    scans.reverse()
    fault(small, 'scans out of order')
  }
  if (shop.lastPush && chance.int(8) === 0) {
    fault(small, 'scans repeated')
    scans.push(...(shop.lastPush as Scan[]))
  }
  if (chance.int(40) === 0) {
    fault(small, 'scan of an unknown parcel')
    scans.push(scanOf('T-none', { code: 'picked-up', place: '', at: small.world.kernel.clock.now() }))
  }
  if (chance.int(40) === 0 && scans.length > 0) {
    fault(small, 'scan from the future')
    scans.push({ ...scans[0]!, code: 'signed', at: small.world.kernel.clock.now() + day })
  }
  if (scans.length === 0) return
  shop.lastPush = scans.slice(0, 40)
  await push(small, shop, JSON.stringify({ scans }))
  noteSigned(small, shop, scans)
}

/** Due scans of up to a few dozen parcels; what is said late stays with the carrier for hours or days. */
function takeDue(small: SmallWorld, shop: SmallShop): Scan[] {
  const { chance } = small
  const now = small.world.kernel.clock.now()
  const due: Scan[] = []
  for (const voyage of shop.voyages) {
    const kept: typeof voyage.scans = []
    for (const scan of voyage.scans) {
      if (scan.at > now) kept.push(scan)
      else if (due.length >= 60 || chance.int(14) === 0) {
        kept.push(scan)
        if (due.length < 60) fault(small, 'scans late')
      } else due.push(scanOf(voyage.number, scan))
    }
    voyage.scans = kept
  }
  return due
}

const scanOf = (trackingNumber: string, scan: { code: string; place: string; at: number }): Scan => ({
  trackingNumber,
  text: scan.code,
  ...scan,
})

function noteSigned(small: SmallWorld, shop: SmallShop, scans: readonly Scan[]): void {
  const orderOf = new Map(shop.voyages.map((one) => [one.number, one.orderId]))
  for (const scan of scans) {
    const order = scan.code === 'signed' ? findOrder(small, orderOf.get(scan.trackingNumber)) : undefined
    if (order && !small.signedOrders.includes(order)) remember(small.signedOrders, order)
  }
}

const findOrder = (small: SmallWorld, orderId: Id | undefined) =>
  orderId ? small.orders.find((one) => one.orderId === orderId) : undefined

/** Signed as Standard Webhooks are; a push that sits in a queue for long is no longer fresh. */
async function push(small: SmallWorld, shop: SmallShop, text: string): Promise<void> {
  const wall = small.world.kernel.clock.wall()
  const spice = small.chance.int(60)
  if (spice === 0) fault(small, 'scans forged')
  if (spice === 1) fault(small, 'scans unreadable')
  const said = spice === 1 ? '{"scans": 7}' : text
  const secret = spice === 0 ? 'another secret' : small.world.secrets.carrierCallback
  await send(small, shop, said, secret, wall)
  // What was refused for its form is pushed again as it should have been.
  if (spice <= 1) await send(small, shop, text, small.world.secrets.carrierCallback, wall)
}

async function send(small: SmallWorld, shop: SmallShop, text: string, secret: string, wall: number): Promise<void> {
  const body = Buffer.from(text)
  const timestamp = String(Math.floor(wall / 1_000))
  const id = `msg_${small.next()}`
  const signature = createHmac('sha256', secret).update(`${id}.${timestamp}.`).update(body).digest('base64')
  const headers = { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` }
  const again = {
    // A stream that can be read once more, should the connection die on the way.
    [Symbol.asyncIterator]: async function* () {
      yield body
    },
  }
  await act(
    small,
    'POST /api/open/carriers/:carrier/scans',
    { params: { carrier: shop.carrier }, query: { shop: shop.shopId }, headers, stream: again },
    nobody,
  )
  small.touched.shopIds.add(shop.shopId)
}
