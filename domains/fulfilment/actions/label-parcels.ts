import type { Id, Instant, Tx } from '@heed/kernel'
import { parcelLabelled } from '../contract/facts.ts'
import { segmentsOf } from '../rules/judge-parcel.ts'
import { alarmAt } from '../rules/stall-alarms.ts'
import { type LabelledParcel, readNumbers, readUnlabelled, writeLabelled } from '../store/parcels.ts'
import { lockTasks, moveTasks, type TaskRow } from '../store/tasks.ts'

export interface ToLabel {
  orderId: Id
  carrier: string
  trackingNumber: string
}
export type LabelOutcome =
  | { orderId: Id; outcome: 'labelled' | 'known'; parcelId: Id }
  | { orderId: Id; outcome: 'no-such-order' | 'cancelled' | 'stopped-at-scale' | 'number-taken' | 'no-warehouse' }

/**
 * Gives parcels their tracking numbers. The same number for the same order again is known and does nothing; a number of
 * another order is refused; what the scale stopped stays stopped. A further number for an order is a further parcel.
 */
export async function labelParcels(tx: Tx, shopId: Id, labels: readonly ToLabel[]): Promise<LabelOutcome[]> {
  const orderIds = labels.map((one) => one.orderId)
  const tasks = new Map((await lockTasks(tx, shopId, orderIds)).map((one) => [one.orderId, one]))
  const packed = new Map((await readUnlabelled(tx, shopId, orderIds)).map((one) => [one.orderId, one.parcelId]))
  const taken = new Map<string, { orderId: Id; parcelId: Id }>()
  for (const one of await readNumbers(
    tx,
    shopId,
    labels.map((label) => label.carrier),
    labels.map((label) => label.trackingNumber),
  ))
    taken.set(`${one.carrier} ${one.number}`, one)

  const written: LabelledParcel[] = []
  const outcomes = labels.map((label): LabelOutcome => {
    const { orderId } = label
    const number = `${label.carrier} ${label.trackingNumber}`
    const owner = taken.get(number)
    const refused = refusal(tasks.get(orderId), owner, orderId)
    if (refused) return refused
    const parcelId = packed.get(orderId) ?? tx.newId()
    packed.delete(orderId)
    taken.set(number, { orderId, parcelId })
    written.push(labelledParcel(label, tasks.get(orderId)!, parcelId, tx.now))
    return { orderId, outcome: 'labelled', parcelId }
  })
  await writeLabelled(tx, shopId, written)
  await moveTasks(
    tx,
    shopId,
    written
      .filter((one) => ['waiting', 'packed'].includes(tasks.get(one.orderId)!.state))
      .map((one) => ({ orderId: one.orderId, state: 'labelled' })),
  )
  for (const one of written) sayLabelled(tx, shopId, one)
  return outcomes
}

function refusal(
  task: TaskRow | undefined,
  owner: { orderId: Id; parcelId: Id } | undefined,
  orderId: Id,
): LabelOutcome | null {
  if (owner?.orderId === orderId) return { orderId, outcome: 'known', parcelId: owner.parcelId }
  if (owner) return { orderId, outcome: 'number-taken' }
  if (!task) return { orderId, outcome: 'no-such-order' }
  if (task.state === 'cancelled') return { orderId, outcome: 'cancelled' }
  if (task.state === 'stopped') return { orderId, outcome: 'stopped-at-scale' }
  return task.warehouseId === null ? { orderId, outcome: 'no-warehouse' } : null
}

function labelledParcel(label: ToLabel, task: TaskRow, parcelId: Id, labelledAt: Instant): LabelledParcel {
  const nothing = { pickedUpAt: null, hubAt: null, destinationAt: null, outAt: null, signedAt: null }
  const silent = { ...nothing, state: 'label-created', lastScanAt: null, lastPlace: null, labelledAt }
  const alarm = alarmAt(silent, task.category, task.province)
  return {
    parcelId,
    orderId: label.orderId,
    personId: task.personId,
    warehouseId: task.warehouseId!,
    carrier: label.carrier,
    number: label.trackingNumber,
    route: `${task.fromCity ?? ''}→${task.city}`,
    labelledAt,
    toLabelMs: segmentsOf({ ...nothing, paidAt: task.paidAt, labelledAt })['to-label'],
    alarmAt: alarm?.at ?? null,
    alarmSegment: alarm?.segment ?? null,
  }
}

function sayLabelled(tx: Tx, shopId: Id, one: LabelledParcel): void {
  const { parcelId, orderId, personId, carrier, warehouseId, route, labelledAt } = one
  tx.say(
    parcelLabelled,
    { parcelId, orderId, personId, carrier, trackingNumber: one.number, warehouseId, route, labelledAt },
    { shopId, key: orderId },
  )
}
