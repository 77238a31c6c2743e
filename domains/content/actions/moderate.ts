import { hour, type Id, type Kernel, type Outcome, type Reach, refuse } from '@heed/kernel'
import { hideComment } from '../store/comments.ts'
import { setSlowMode } from '../store/shows.ts'
import { setMute } from '../store/standing.ts'

type Moderation =
  | { verb: 'hide'; commentId: Id }
  | { verb: 'mute'; personId: Id; hours: number; why: string }
  | { verb: 'slow'; showId: Id; slowModeMs: number }

/** Hides a comment (it stays as evidence), mutes a person for a while, or slows a room. */
export async function moderate(
  kernel: Kernel,
  reach: Reach & { shopId: Id },
  moderation: Moderation,
): Promise<Outcome<object, 'no-such-comment' | 'no-such-show'>> {
  return await kernel.db.transact(reach, async (tx) => {
    if (moderation.verb === 'hide')
      return (await hideComment(tx, reach.shopId, moderation.commentId)) ? { ok: true } : refuse('no-such-comment')
    if (moderation.verb === 'slow')
      return (await setSlowMode(tx, reach.shopId, moderation.showId, moderation.slowModeMs))
        ? { ok: true }
        : refuse('no-such-show')
    const { personId, hours, why } = moderation
    await setMute(tx, reach.shopId, { personId, until: tx.now + hours * hour, why })
    return { ok: true }
  })
}
