import type { Id, Instant, Tx } from '@heed/kernel'
import type { CommentAnswer } from '../contract/answers.ts'

export interface NewComment {
  commentId: Id
  personId: Id | null
  name: string
  channel: string
  text: string
  lang: string | null
  productId: Id | null
  showId: Id | null
  videoId: Id | null
  offsetMs: number | null
  fromHost: boolean
  rowKey: string | null
  saidAt: Instant
}

/** Inserts a batch in one statement; rows whose `rowKey` is known are left out. Returns the ids written. */
export async function insertComments(tx: Tx, shopId: Id, comments: readonly NewComment[]): Promise<Set<Id>> {
  const rows = await tx.rows<{ commentId: Id }>(
    `insert into content.comment (shop_id, comment_id, person_id, name, channel, text, lang, product_id, show_id, video_id, offset_ms, from_host, row_key, said_at)
     select $1, c.* from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::uuid[], $9::uuid[], $10::uuid[], $11::bigint[], $12::boolean[], $13::text[], $14::bigint[]) c
     on conflict do nothing returning comment_id as "commentId"`,
    [
      shopId,
      comments.map((one) => one.commentId),
      comments.map((one) => one.personId),
      comments.map((one) => one.name),
      comments.map((one) => one.channel),
      comments.map((one) => one.text),
      comments.map((one) => one.lang),
      comments.map((one) => one.productId),
      comments.map((one) => one.showId),
      comments.map((one) => one.videoId),
      comments.map((one) => one.offsetMs),
      comments.map((one) => one.fromHost),
      comments.map((one) => one.rowKey),
      comments.map((one) => one.saidAt),
    ],
  )
  return new Set(rows.map((row) => row.commentId))
}

/** What the rule needs about the speakers of a batch: muted until when, and when they last spoke in the place. */
export async function speakersOf(
  tx: Tx,
  shopId: Id,
  personIds: readonly Id[],
  showId: Id | null,
): Promise<Map<Id, { mutedUntil: Instant | null; lastSaidAt: Instant | null }>> {
  const rows = await tx.rows<{ personId: Id; mutedUntil: Instant | null; lastSaidAt: Instant | null }>(
    `select p.id as "personId", m.until_at as "mutedUntil",
       case when $3::uuid is null then null else
         (select max(c.said_at) from content.comment c where c.shop_id = $1 and c.show_id = $3 and c.person_id = p.id) end as "lastSaidAt"
     from unnest($2::uuid[]) p(id) left join content.mute m on m.shop_id = $1 and m.person_id = p.id order by p.id`,
    [shopId, personIds, showId],
  )
  return new Map(rows.map((row) => [row.personId, row]))
}

const columns = `c.comment_id as "commentId", c.shop_id as "shopId", c.person_id as "personId", c.name, c.channel, c.text, c.lang, c.product_id as "productId",
  c.show_id as "showId", c.video_id as "videoId", c.offset_ms as "offsetMs", c.from_host as "fromHost", c.said_at as "saidAt"`

export type CommentRow = CommentAnswer & { name: string; fromHost: boolean }

export async function readComments(tx: Tx, shopId: Id, commentIds: readonly Id[]): Promise<CommentRow[]> {
  return await tx.rows<CommentRow>(
    `select ${columns} from content.comment c where c.shop_id = $1 and c.comment_id = any($2::uuid[]) order by c.comment_id`,
    [shopId, commentIds],
  )
}

/** A window of a show's comments by offset; hidden ones are left out. */
export async function readShowComments(
  tx: Tx,
  showId: Id,
  shopId: Id,
  fromMs: number,
  untilMs: number,
  rowsMax: number,
): Promise<CommentRow[]> {
  return await tx.rows<CommentRow>(
    `select ${columns} from content.comment c where c.shop_id = $1 and c.show_id = $2 and c.offset_ms >= $3 and c.offset_ms < $4 and c.hidden_at is null
     order by c.offset_ms, c.comment_id limit $5`,
    [shopId, showId, fromMs, untilMs, rowsMax],
  )
}

export async function readVideoComments(tx: Tx, shopId: Id, videoId: Id, rowsMax: number): Promise<CommentRow[]> {
  return await tx.rows<CommentRow>(
    `select ${columns} from content.comment c where c.shop_id = $1 and c.video_id = $2 and c.hidden_at is null order by c.said_at desc, c.comment_id limit $3`,
    [shopId, videoId, rowsMax],
  )
}

export async function countForProduct(
  tx: Tx,
  shopId: Id,
  productId: Id,
  from: Instant,
  until: Instant,
): Promise<number> {
  const row = await tx.one<{ n: number }>(
    `select count(*) as n from content.comment c where c.shop_id = $1 and c.product_id = $2 and c.said_at >= $3 and c.said_at < $4`,
    [shopId, productId, from, until],
  )
  return row.n
}

export async function hideComment(tx: Tx, shopId: Id, commentId: Id): Promise<{ showId: Id | null } | null> {
  return await tx.maybe(
    `update content.comment set hidden_at = $3 where shop_id = $1 and comment_id = $2 and hidden_at is null returning show_id as "showId"`,
    [shopId, commentId, tx.now],
  )
}
