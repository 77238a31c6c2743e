import type { CatalogAnswers } from '@heed/catalog/contract'
import type { IdentityAnswers } from '@heed/identity/contract'
import type { Id, Kernel } from '@heed/kernel'
import { postComments, type Saying } from '../actions/post-comments.ts'
import { contentMigrations, wireContent } from '../wiring.ts'

export { contentMigrations }

/** The real content domain on the test's kernel. */
export const contentForTest = (
  kernel: Kernel,
  upstream: { identity: { answers: IdentityAnswers }; catalog: { answers: CatalogAnswers } },
) => wireContent(kernel, upstream)

/** Somebody says something; what does not matter is filled in. */
export async function aComment(kernel: Kernel, shopId: Id, saying: Partial<Saying> & { text: string }): Promise<Id> {
  const [posted] = await postComments(kernel, { role: 'worker', shopId, actor: 'test' }, [
    {
      personId: null,
      name: '小满',
      channel: 'video-comment',
      productId: null,
      showId: null,
      videoId: null,
      offsetMs: null,
      fromHost: false,
      slowModeMs: 0,
      ...saying,
    },
  ])
  if (!posted?.ok) throw new Error(posted?.why)
  return posted.commentId
}
