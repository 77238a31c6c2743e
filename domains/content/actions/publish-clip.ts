import { assert, type Id, type Kernel, limit, type Reach } from '@heed/kernel'
import { clipPublished } from '../contract/facts.ts'
import { insertVideo, videoBySource } from '../store/videos.ts'

const answersMax = limit('clip.answers', 20, 'demands one clip answers')

export interface NewClip {
  title: { zh: string; en: string }
  picture: string
  productId: Id | null
  answersDemandIds: Id[]
  silent: boolean
  sourceKey: string | null
}

/** Puts a video up; one that answers demands tells those who asked (listening hears it). */
export async function publishClip(
  kernel: Kernel,
  reach: Reach & { shopId: Id },
  clip: NewClip,
): Promise<{ ok: true; videoId: Id }> {
  assert(clip.answersDemandIds.length <= answersMax.max, `a clip answers at most ${answersMax.max} demands`)
  return await kernel.db.transact(reach, async (tx) => {
    const known = clip.sourceKey ? await videoBySource(tx, reach.shopId, clip.sourceKey) : null
    if (known) return { ok: true, videoId: known }
    const videoId = tx.newId()
    await insertVideo(tx, reach.shopId, { videoId, ...clip })
    tx.say(
      clipPublished,
      { videoId, productId: clip.productId, title: clip.title, answersDemandIds: clip.answersDemandIds },
      { key: videoId },
    )
    return { ok: true, videoId }
  })
}
