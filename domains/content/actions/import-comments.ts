import type { IdentityAnswers } from '@heed/identity/contract'
import type { Id, Kernel } from '@heed/kernel'
import type { ContentRequests, ImportedComment } from '../contract/requests.ts'
import { postComments } from './post-comments.ts'

/** Words said elsewhere: each row once for its key, one without an author as a voice; a refused row is named. */
export async function importComments(
  kernel: Kernel,
  identity: IdentityAnswers,
  batch: { shopId: Id; comments: ImportedComment[]; actor: string },
): ReturnType<ContentRequests['importComments']> {
  const { shopId, comments, actor } = batch
  const reach = { role: 'worker' as const, shopId, actor }
  const ids = [...new Set(comments.flatMap((one) => one.personId ?? []))]
  const names = await kernel.db.transact(reach, (tx) => identity.people(tx, ids))
  const sayings = comments.map((one) => ({
    ...one,
    name: one.personId ? (names.get(one.personId)?.name ?? '—') : '',
    showId: null,
    videoId: null,
    fromHost: false,
    slowModeMs: 0,
  }))
  const posted = await postComments(kernel, reach, sayings)
  const refused = posted.flatMap((one, nth) =>
    one.ok ? [] : [{ rowKey: comments[nth]!.rowKey, why: one.why as 'empty' | 'too-long' | 'muted' }],
  )
  const known = posted.filter((one) => one.ok && one.known).length
  return { added: posted.length - refused.length - known, known, refused }
}
