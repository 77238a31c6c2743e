import type { Answer } from '@heed/client'

export type OrderCard = Answer<'GET /api/shop/pages/orders'>['rows'][number]
export type OrderPromise = OrderCard['promises'][number]

/** The one thing an order is about at this moment. */
export type Standing =
  | { kind: 'unpaid'; at: number }
  | { kind: 'cancelled' }
  | { kind: 'refunded' }
  | { kind: 'arrived'; at: number; madeGood: OrderPromise | undefined }
  | { kind: 'owed'; promise: OrderPromise; late: boolean }
  | { kind: 'broken'; promise: OrderPromise }
  | { kind: 'on-the-way' }

/** What a buyer wants to know first: is it mine to do, is it there, is it late, when does the next thing happen. */
export function standingOf(order: Pick<OrderCard, 'state' | 'payBy' | 'promises' | 'parcels'>, now: number): Standing {
  if (order.state === 'held') return { kind: 'unpaid', at: order.payBy }
  if (order.state === 'cancelled') return { kind: 'cancelled' }
  if (order.state === 'refunded') return { kind: 'refunded' }
  const signedAt = order.parcels.length > 0 ? lastSigned(order.parcels) : null
  const broken = order.promises.filter((one) => one.state === 'broken')
  if (signedAt !== null) return { kind: 'arrived', at: signedAt, madeGood: broken.at(-1) }
  const dispatch = order.promises.find((one) => one.kind === 'dispatch')
  const arrival = order.promises.find((one) => one.kind === 'arrival')
  const gone = order.parcels.some((parcel) => parcel.pickedUpAt !== null)
  if (dispatch?.state === 'open' && !gone) return { kind: 'owed', promise: dispatch, late: now > dispatch.dueAt }
  if (dispatch?.state === 'broken' && !gone) return { kind: 'broken', promise: dispatch }
  if (arrival?.state === 'open') return { kind: 'owed', promise: arrival, late: now > arrival.dueAt }
  if (arrival?.state === 'broken') return { kind: 'broken', promise: arrival }
  return { kind: 'on-the-way' }
}

/** An order is there when its last parcel is. */
function lastSigned(parcels: readonly { signedAt: number | null }[]): number | null {
  const signed = parcels.map((parcel) => parcel.signedAt)
  return signed.some((at) => at === null) ? null : Math.max(...signed.map((at) => at ?? 0))
}
