import type { Id, Tx } from '@heed/kernel'
import { packingMismatch } from '../contract/facts.ts'
import { scaleCause } from '../rules/likely-cause.ts'
import { weigh } from '../rules/weigh.ts'
import { closeCases, openCases } from '../store/cases.ts'
import { type PackedParcel, readUnlabelled, writePacked } from '../store/parcels.ts'
import { lockTasks, moveTasks, type TaskRow } from '../store/tasks.ts'

export interface ToPack {
  orderId: Id
  measuredGrams: number
}
export type PackOutcome =
  | { orderId: Id; outcome: 'packed'; parcelId: Id }
  | {
      orderId: Id
      outcome: 'stopped'
      parcelId: Id
      expectedGrams: number
      measuredGrams: number
      lane: 'missed' | 'wrong'
    }
  | { orderId: Id; outcome: 'no-such-order' | 'cancelled' | 'already-labelled' }

/**
 * Packs orders onto the scale. A parcel whose weight disagrees with its order is stopped with a case, before a shopper
 * finds out; weighing it again at the right weight lets it through. An order listed twice was weighed twice: the last
 * weight counts, and both rows are answered with it.
 */
export async function packParcels(tx: Tx, shopId: Id, listed: readonly ToPack[]): Promise<PackOutcome[]> {
  const parcels = [...new Map(listed.map((one) => [one.orderId, one])).values()]
  const orderIds = parcels.map((one) => one.orderId)
  const tasks = new Map((await lockTasks(tx, shopId, orderIds)).map((one) => [one.orderId, one]))
  const known = new Map((await readUnlabelled(tx, shopId, orderIds)).map((one) => [one.orderId, one.parcelId]))
  const outcomes = parcels.map((one) => outcomeOf(one, tasks.get(one.orderId), known.get(one.orderId) ?? tx.newId()))
  const written = outcomes.filter((one) => 'parcelId' in one)
  const rows: PackedParcel[] = written.map((one) => {
    const task = tasks.get(one.orderId)!
    return {
      parcelId: one.parcelId,
      orderId: one.orderId,
      personId: task.personId,
      warehouseId: task.warehouseId,
      state: one.outcome,
      expectedGrams: expectedGrams(task),
      measuredGrams: parcels.find((parcel) => parcel.orderId === one.orderId)!.measuredGrams,
    }
  })
  await writePacked(tx, shopId, rows)
  await moveTasks(
    tx,
    shopId,
    written.map((one) => ({ orderId: one.orderId, state: one.outcome })),
  )
  await settleCases(tx, shopId, written)
  const byOrder = new Map(outcomes.map((one) => [one.orderId, one]))
  return listed.map((one) => byOrder.get(one.orderId)!)
}

const expectedGrams = (task: TaskRow): number | null => (task.goodsGrams > 0 ? task.goodsGrams + task.tareGrams : null)

function outcomeOf(parcel: ToPack, task: TaskRow | undefined, parcelId: Id): PackOutcome {
  const { orderId, measuredGrams } = parcel
  if (!task) return { orderId, outcome: 'no-such-order' }
  if (task.state === 'cancelled') return { orderId, outcome: 'cancelled' }
  if (task.state === 'labelled' || task.state === 'handed-over' || task.state === 'signed')
    return { orderId, outcome: 'already-labelled' }
  const expected = expectedGrams(task)
  const lane = weigh(expected, measuredGrams)
  if (lane === null) return { orderId, outcome: 'packed', parcelId }
  return { orderId, outcome: 'stopped', parcelId, expectedGrams: expected!, measuredGrams, lane }
}

type Written = Extract<PackOutcome, { parcelId: Id }>

async function settleCases(tx: Tx, shopId: Id, written: readonly Written[]): Promise<void> {
  const stopped = written.filter((one) => one.outcome === 'stopped')
  const agreed = written.filter((one) => one.outcome === 'packed').map((one) => one.orderId)
  await closeCases(tx, shopId, agreed, ['missed', 'wrong'], 'weighed-again')
  await openCases(
    tx,
    shopId,
    stopped.map(({ orderId, parcelId, lane, expectedGrams, measuredGrams }) => ({
      orderId,
      parcelId,
      lane,
      ...scaleCause[lane],
      details: { expectedGrams, measuredGrams },
    })),
  )
  for (const { parcelId, orderId, expectedGrams, measuredGrams } of stopped)
    tx.say(packingMismatch, { parcelId, orderId, expectedGrams, measuredGrams }, { shopId, key: orderId })
}
