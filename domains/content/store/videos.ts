import type { Id, Instant, Tx } from '@heed/kernel'

export interface VideoRow {
  videoId: Id
  shopId: Id
  title: { zh: string; en: string }
  picture: string
  productId: Id | null
  answersDemandIds: Id[]
  silent: boolean
  plays: number
  likes: number
  publishedAt: Instant
}

const columns = `v.video_id as "videoId", v.shop_id as "shopId", v.title, v.picture, v.product_id as "productId", v.answers_demand_ids as "answersDemandIds",
  v.silent, v.plays, v.likes, v.published_at as "publishedAt"`

export async function readVideo(tx: Tx, videoId: Id): Promise<VideoRow | null> {
  return await tx.maybe<VideoRow>(`select ${columns} from content.video v where v.video_id = $1`, [videoId])
}

export async function readVideos(
  tx: Tx,
  filter: { shopId?: Id | null; productId?: Id | null },
  rowsMax: number,
): Promise<VideoRow[]> {
  return await tx.rows<VideoRow>(
    `select ${columns} from content.video v where ($1::uuid is null or v.shop_id = $1) and ($2::uuid is null or v.product_id = $2)
     order by v.published_at desc, v.video_id limit $3`,
    [filter.shopId ?? null, filter.productId ?? null, rowsMax],
  )
}

export async function insertVideo(
  tx: Tx,
  shopId: Id,
  video: Omit<VideoRow, 'shopId' | 'plays' | 'likes' | 'publishedAt'> & { sourceKey: string | null },
): Promise<void> {
  await tx.rows(
    `insert into content.video (shop_id, video_id, title, picture, product_id, answers_demand_ids, silent, source_key, published_at)
     values ($1, $2, $3, $4, $5, $6::uuid[], $7, $8, $9)`,
    [
      shopId,
      video.videoId,
      JSON.stringify(video.title),
      video.picture,
      video.productId,
      video.answersDemandIds,
      video.silent,
      video.sourceKey,
      tx.now,
    ],
  )
}

export async function videoBySource(tx: Tx, shopId: Id, sourceKey: string): Promise<Id | null> {
  return (
    (
      await tx.maybe<{ id: Id }>(
        `select v.video_id as id from content.video v where v.shop_id = $1 and v.source_key = $2`,
        [shopId, sourceKey],
      )
    )?.id ?? null
  )
}
