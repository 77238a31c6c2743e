import type { Answer } from '@heed/client'

export type Order = Answer<'GET /api/desk/orders/:orderId'>
export type OrderPromise = Answer<'GET /api/desk/orders/:orderId/promises'>['promises'][number]
export type Parcel = Answer<'GET /api/desk/orders/:orderId/parcels'>['parcels'][number]
export type Scan = Parcel['scans'][number]

/** One dot on the desk's thread of an order; `at` is when it happened or is due. */
export type Moment = { id: string; at: number } & (
  | { kind: 'placed' | 'paid' | 'cancelled' }
  | { kind: 'refund'; amountMinor: number; reason: string | null }
  | { kind: 'labelled'; parcel: Parcel }
  | { kind: 'scan'; scan: Scan }
  | { kind: 'silent' }
  | { kind: 'kept' | 'owed' | 'broken' | 'annulled' | 'mended'; promise: OrderPromise }
)

/** Without a word from the carrier for this long, the thread says so. */
const silentAfterMs = 24 * 3_600_000

/** What happened in its order, then what is owed, soonest first: the open end. */
export function storyOf(order: Order, promises: readonly OrderPromise[], parcels: readonly Parcel[]): Moment[] {
  const past: Moment[] = [{ id: 'placed', kind: 'placed', at: order.placedAt }]
  if (order.paidAt !== null) past.push({ id: 'paid', kind: 'paid', at: order.paidAt })
  if (order.cancelledAt !== null) past.push({ id: 'cancelled', kind: 'cancelled', at: order.cancelledAt })
  for (const one of order.money)
    if (one.kind === 'refund')
      past.push({
        id: `refund ${one.at}`,
        kind: 'refund',
        at: one.at,
        amountMinor: one.amountMinor,
        reason: one.reason,
      })
  const ahead: Moment[] = []
  for (const promise of promises) (promise.state === 'open' ? ahead : past).push(...momentsOf(promise))
  for (const parcel of parcels) {
    if (parcel.labelledAt !== null)
      past.push({ id: `label ${parcel.parcelId}`, kind: 'labelled', at: parcel.labelledAt, parcel })
    for (const scan of parcel.scans)
      if (scan.code !== 'label-created')
        past.push({ id: `${scan.code} ${scan.at} ${scan.place}`, kind: 'scan', at: scan.at, scan })
    if (parcel.silentMs !== null && parcel.silentMs > silentAfterMs && parcel.lastScanAt !== null)
      ahead.push({ id: `silent ${parcel.parcelId}`, kind: 'silent', at: parcel.lastScanAt })
  }
  const byTime = (a: Moment, b: Moment) => a.at - b.at || rank(a) - rank(b)
  return [...past.sort(byTime), ...ahead.sort(byTime)]
}

/** A broken promise is two dots: the break, and the knot where it was made good. */
function momentsOf(promise: OrderPromise): Moment[] {
  const id = promise.promiseId
  const { state, dueAt, keptAt, brokenAt, compensation } = promise
  if (state === 'void') return []
  if (state === 'open') return [{ id, kind: 'owed', at: dueAt, promise }]
  if (state === 'kept') return [{ id, kind: 'kept', at: keptAt ?? dueAt, promise }]
  const broken: Moment = { id, kind: 'broken', at: brokenAt ?? dueAt, promise }
  const mended: Moment[] =
    compensation?.paidAt != null ? [{ id: `${id} mended`, kind: 'mended', at: compensation.paidAt, promise }] : []
  const annulled: Moment[] =
    state === 'annulled' ? [{ id: `${id} annulled`, kind: 'annulled', at: keptAt ?? dueAt, promise }] : []
  return [broken, ...mended, ...annulled]
}

const order: Moment['kind'][] = ['placed', 'paid', 'labelled', 'scan', 'kept', 'broken', 'mended', 'annulled']
const rank = (moment: Moment) => order.indexOf(moment.kind)
