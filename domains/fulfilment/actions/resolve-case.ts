import { type Id, type Outcome, refuse, type Tx } from '@heed/kernel'
import { resolveCaseRow } from '../store/cases.ts'
import { releaseStopped } from '../store/parcels.ts'
import { moveTasks } from '../store/tasks.ts'

/** What a person did about a case. `weight-is-right` lets a parcel through that the scale stopped. */
export const resolutions = [
  'weight-is-right',
  'repacked',
  'resent',
  'refunded',
  'carrier-answered',
  'claimed-from-carrier',
  'nothing-to-do',
] as const
export type Resolution = (typeof resolutions)[number]

export async function resolveCase(
  tx: Tx,
  ask: { shopId: Id; caseId: Id; resolution: Resolution },
): Promise<Outcome<object, 'no-such-case'>> {
  const found = await resolveCaseRow(tx, ask)
  if (!found) return refuse('no-such-case')
  if (ask.resolution === 'weight-is-right' && found.parcelId) {
    const released = await releaseStopped(tx, ask.shopId, found.parcelId)
    await moveTasks(
      tx,
      ask.shopId,
      released.map(({ orderId }) => ({ orderId, state: 'packed' })),
    )
  }
  return { ok: true }
}
