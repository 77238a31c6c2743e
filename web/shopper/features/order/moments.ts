import type { Answer } from '@heed/client'

export type Order = Answer<'GET /api/shop/pages/order/:orderId'>
export type OrderPromise = Order['promises'][number]
export type Scan = Order['parcels'][number]['scans'][number]

/** One dot on an order's thread; `at` is when it happened or is due. */
export type Moment = { id: string; at: number } & (
  | { kind: 'placed' | 'paid' | 'cancelled' | 'unpaid' }
  | { kind: 'scan'; scan: Scan; carrier: string }
  | { kind: 'silent'; carrier: string }
  | { kind: 'kept' | 'owed' | 'broken' | 'mended' | 'mending' | 'annulled'; promise: OrderPromise }
)

/** Without a word from the carrier for this long, the page says so instead of standing still. */
const silentAfterMs = 24 * 3_600_000

/**
 * The whole life of an order in the order it happened, then what is still owed, soonest first: the open end of the
 * thread. A broken promise is two dots: the break, and the knot where it was made good.
 */
export function momentsOf(order: Order, now: number): Moment[] {
  const past: Moment[] = [{ id: 'placed', kind: 'placed', at: order.placedAt }]
  const ahead: Moment[] = []
  if (order.paidAt !== null) past.push({ id: 'paid', kind: 'paid', at: order.paidAt })
  if (order.state === 'held') ahead.push({ id: 'unpaid', kind: 'unpaid', at: order.payBy })
  if (order.cancelledAt !== null) past.push({ id: 'cancelled', kind: 'cancelled', at: order.cancelledAt })
  for (const promise of order.promises) {
    for (const moment of momentsOfPromise(promise))
      (moment.kind === 'owed' || moment.kind === 'mending' ? ahead : past).push(moment)
  }
  for (const parcel of order.parcels) {
    for (const scan of parcel.scans) {
      if (isTold(scan, order)) continue
      past.push({
        id: `${scan.code} ${scan.at} ${scan.place}`,
        kind: 'scan',
        at: scan.at,
        scan,
        carrier: parcel.carrier,
      })
    }
    const { lastScanAt, signedAt, carrier } = parcel
    if (lastScanAt !== null && signedAt === null && now - lastScanAt > silentAfterMs)
      ahead.unshift({ id: `silent ${parcel.parcelId}`, kind: 'silent', at: lastScanAt, carrier })
  }
  const byTime = (a: Moment, b: Moment) => a.at - b.at || rank(a) - rank(b)
  return [...past.sort(byTime), ...ahead.sort(byTime)]
}

function momentsOfPromise(promise: OrderPromise): Moment[] {
  const id = promise.promiseId
  if (promise.state === 'open') return [{ id, kind: 'owed', at: promise.dueAt, promise }]
  if (promise.state === 'kept') return [{ id, kind: 'kept', at: promise.keptAt ?? promise.dueAt, promise }]
  if (promise.state === 'void') return []
  const broken: Moment = { id, kind: 'broken', at: promise.brokenAt ?? promise.dueAt, promise }
  const paidAt = promise.compensation?.paidAt ?? null
  const made: Moment[] = []
  if (paidAt !== null) made.push({ id: `${id} mended`, kind: 'mended', at: paidAt, promise })
  else if (promise.compensation) made.push({ id: `${id} mending`, kind: 'mending', at: promise.dueAt, promise })
  if (promise.state === 'annulled')
    made.push({ id: `${id} annulled`, kind: 'annulled', at: Math.max(paidAt ?? 0, broken.at), promise })
  return [broken, ...made]
}

/** A scan that a kept promise already tells is not told twice; a label is a click, not yet a movement. */
function isTold(scan: Scan, order: Order): boolean {
  if (scan.code === 'label-created') return true
  const kind = scan.code === 'picked-up' ? 'dispatch' : scan.code === 'signed' ? 'arrival' : null
  return kind !== null && order.promises.some((one) => one.kind === kind && one.state === 'kept')
}

const ranks: Partial<Record<Moment['kind'], number>> = { placed: 0, paid: 1, broken: 2, mended: 3, annulled: 4 }
const rank = (moment: Moment) => ranks[moment.kind] ?? 2
