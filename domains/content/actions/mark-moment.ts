import { type Id, type Kernel, type Outcome, type Reach, refuse } from '@heed/kernel'
import { productPinned } from '../contract/facts.ts'
import { insertEvents, lockShow, readShowProducts, type ShowEvent } from '../store/shows.ts'

/** Records a pin, a host's line, a lesson or a marker at a moment of a running show; a pin is said to everyone watching. */
export async function markMoment(
  kernel: Kernel,
  reach: Reach & { shopId: Id },
  showId: Id,
  event: { kind: ShowEvent['kind']; data: Record<string, unknown>; productId: Id | null },
): Promise<Outcome<{ offsetMs: number }, 'no-such-show' | 'not-live' | 'not-in-this-show'>> {
  return await kernel.db.transact(reach, async (tx) => {
    const show = await lockShow(tx, reach.shopId, showId)
    if (!show) return refuse('no-such-show')
    if (show.state !== 'live') return refuse('not-live')
    if (
      event.productId &&
      !(await readShowProducts(tx, reach.shopId, showId)).some((one) => one.productId === event.productId)
    )
      return refuse('not-in-this-show')
    const offsetMs = tx.now - show.startedAt!
    // A replay already holds its moments; marking it again would double them for the next viewer.
    if (!show.replay)
      await insertEvents(tx, reach.shopId, showId, [
        { eventId: tx.newId(), offsetMs, kind: event.kind, data: { ...event.data, productId: event.productId } },
      ])
    if (event.kind === 'pin') tx.say(productPinned, { showId, productId: event.productId, offsetMs }, { key: showId })
    return { ok: true, offsetMs }
  })
}
