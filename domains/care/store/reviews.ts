import type { Id, Instant, Tx } from '@heed/kernel'

export interface NewReview {
  reviewId: Id
  personId: Id | null
  productId: Id | null
  orderId: Id | null
  lineId: Id | null
  rating: number | null
  text: string
  lang: string | null
  rowKey: string | null
  saidAt: Instant
}

/** Inserts in one statement; a known line or row key is left out. Returns the ids written. */
export async function insertReviews(tx: Tx, shopId: Id, reviews: readonly NewReview[]): Promise<Set<Id>> {
  const rows = await tx.rows<{ reviewId: Id }>(
    `insert into care.review (shop_id, review_id, person_id, product_id, order_id, line_id, rating, text, lang, row_key, said_at)
     select $1, n.* from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::uuid[], $7::int[], $8::text[], $9::text[], $10::text[], $11::bigint[]) n
     on conflict do nothing returning review_id as "reviewId"`,
    [
      shopId,
      reviews.map((one) => one.reviewId),
      reviews.map((one) => one.personId),
      reviews.map((one) => one.productId),
      reviews.map((one) => one.orderId),
      reviews.map((one) => one.lineId),
      reviews.map((one) => one.rating),
      reviews.map((one) => one.text),
      reviews.map((one) => one.lang),
      reviews.map((one) => one.rowKey),
      reviews.map((one) => one.saidAt),
    ],
  )
  return new Set(rows.map((row) => row.reviewId))
}

export interface ReviewRow {
  reviewId: Id
  personId: Id | null
  bought: boolean
  rating: number | null
  text: string
  lang: string | null
  saidAt: Instant
}

export async function readReviews(
  tx: Tx,
  productId: Id,
  page: { after: { at: Instant; id: Id } | null; rowsMax: number },
): Promise<ReviewRow[]> {
  return await tx.rows<ReviewRow>(
    `select r.review_id as "reviewId", r.person_id as "personId", r.order_id is not null as bought, r.rating, r.text, r.lang, r.said_at as "saidAt"
     from care.review r where r.product_id = $1 and ($2::bigint is null or (r.said_at, r.review_id) < ($2, $3::uuid))
     order by r.said_at desc, r.review_id desc limit $4`,
    [productId, page.after?.at ?? null, page.after?.id ?? null, page.rowsMax],
  )
}

/** Reviews with one to five stars, in that order. */
export async function countStars(tx: Tx, productId: Id): Promise<number[]> {
  const rows = await tx.rows<{ rating: number; n: number }>(
    `select r.rating, count(*) as n from care.review r where r.product_id = $1 and r.rating is not null group by r.rating order by r.rating`,
    [productId],
  )
  return [1, 2, 3, 4, 5].map((stars) => rows.find((row) => row.rating === stars)?.n ?? 0)
}
