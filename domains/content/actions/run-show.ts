import { type Id, type Kernel, type Outcome, type Reach, refuse } from '@heed/kernel'
import { showEnded, showStarted } from '../contract/facts.ts'
import { lockShow, setState } from '../store/shows.ts'

type AtShop = Reach & { shopId: Id }
export type RunVerb = 'start' | 'end' | 'replay'

/**
 * planned → live → ended, and an ended show may be replayed: it is live again on its recorded events, as `replay`, as
 * often as its shop likes. Only one of the moves fits a state; the others are refused.
 */
export async function runShow(
  kernel: Kernel,
  reach: AtShop,
  showId: Id,
  verb: RunVerb,
): Promise<Outcome<{ state: 'live' | 'ended' }, 'no-such-show' | 'not-now'>> {
  return await kernel.db.transact(reach, async (tx) => {
    const show = await lockShow(tx, reach.shopId, showId)
    if (!show) return refuse('no-such-show')
    if (verb === 'end') {
      if (show.state !== 'live') return refuse('not-now', { state: show.state })
      const durationMs = show.replay ? show.durationMs : tx.now - show.startedAt!
      await setState(tx, reach.shopId, showId, {
        state: 'ended',
        startedAt: show.startedAt,
        endedAt: tx.now,
        durationMs,
        replay: show.replay,
      })
      const counted = await tx.one<{ n: number }>(
        `select count(*) as n from content.comment c where c.shop_id = $1 and c.show_id = $2`,
        [reach.shopId, showId],
      )
      tx.say(showEnded, { showId, endedAt: tx.now, commentCount: counted.n }, { key: showId })
      return { ok: true, state: 'ended' }
    }
    const fits = verb === 'start' ? show.state === 'planned' : show.state === 'ended'
    if (!fits) return refuse('not-now', { state: show.state })
    const replay = verb === 'replay'
    await setState(tx, reach.shopId, showId, {
      state: 'live',
      startedAt: tx.now,
      endedAt: null,
      durationMs: replay ? show.durationMs : null,
      replay,
    })
    tx.say(showStarted, { showId, title: show.title, hostId: show.hostId, replay }, { key: showId })
    return { ok: true, state: 'live' }
  })
}
