import { type Id, type Instant, type Kernel, type Outcome, type Reach, refuse } from '@heed/kernel'
import { commentsPosted } from '../contract/facts.ts'
import { type CommentRefusal, languageOf, refusalOf } from '../rules/comment.ts'
import { insertComments, type NewComment, speakersOf } from '../store/comments.ts'

export interface Saying {
  personId: Id | null
  name: string
  channel: NewComment['channel']
  text: string
  productId: Id | null
  showId: Id | null
  videoId: Id | null
  offsetMs: number | null
  fromHost: boolean
  /** Instant it was said; the transaction's now unless imported. */
  saidAt?: Instant
  rowKey?: string | null
  lang?: string | null
  slowModeMs: number
}

export type Posted = Outcome<{ commentId: Id; saidAt: Instant; known: boolean }, CommentRefusal>

/**
 * Keeps a batch of one shop's words: one insert, one fact a place. A refused one does not hurt its neighbours; answers
 * come in the order given.
 */
export async function postComments(
  kernel: Kernel,
  reach: Reach & { shopId: Id },
  sayings: readonly Saying[],
): Promise<Posted[]> {
  return await kernel.db.transact(reach, async (tx) => {
    const speakers = new Map<Id | null, Awaited<ReturnType<typeof speakersOf>>>()
    for (const showId of new Set(sayings.map((one) => one.showId))) {
      const ids = sayings
        .filter((one) => one.showId === showId && one.personId !== null && !one.fromHost)
        .map((one) => one.personId!)
      speakers.set(showId, ids.length > 0 ? await speakersOf(tx, reach.shopId, [...new Set(ids)], showId) : new Map())
    }
    const answers: Posted[] = []
    const accepted: NewComment[] = []
    for (const one of sayings) {
      const speaker = one.personId ? speakers.get(one.showId)?.get(one.personId) : undefined
      const why = refusalOf({
        text: one.text,
        now: tx.now,
        mutedUntil: speaker?.mutedUntil ?? null,
        lastSaidAt: speaker?.lastSaidAt ?? null,
        slowModeMs: one.fromHost ? 0 : one.slowModeMs,
        imported: one.rowKey != null,
      })
      if (why) {
        answers.push(refuse(why))
        continue
      }
      const comment = {
        ...one,
        commentId: tx.newId(),
        text: one.text.trim(),
        lang: one.lang ?? languageOf(one.text),
        saidAt: one.saidAt ?? tx.now,
        rowKey: one.rowKey ?? null,
      }
      accepted.push(comment)
      answers.push({ ok: true, commentId: comment.commentId, saidAt: comment.saidAt, known: false })
    }
    if (accepted.length === 0) return answers
    const written = await insertComments(tx, reach.shopId, accepted)
    for (const answer of answers) if (answer.ok) answer.known = !written.has(answer.commentId)
    for (const [place, group] of byPlace(accepted.filter((one) => written.has(one.commentId)))) {
      tx.say(
        commentsPosted,
        { comments: group.map(({ rowKey: _, ...one }) => ({ ...one, channel: one.channel as 'bullet-comment' })) },
        { key: place },
      )
    }
    return answers
  })
}

function byPlace(comments: NewComment[]): Map<string, NewComment[]> {
  const places = new Map<string, NewComment[]>()
  for (const one of comments) {
    const place = one.showId ?? one.videoId ?? one.productId ?? 'shop'
    places.set(place, [...(places.get(place) ?? []), one])
  }
  return places
}
