import type { Id, Instant, Tx } from '@heed/kernel'

export interface Sale {
  shopId: Id
  orderId: Id
  personId: Id
  signedAt: Instant | null
  totalMinor: number
  currency: string
}

export async function putSales(
  tx: Tx,
  shopId: Id,
  sales: {
    orderId: Id
    personId: Id
    paidAt: Instant
    totalMinor: number
    currency: string
    lines: { lineId: Id; productId: Id }[]
  }[],
): Promise<void> {
  await tx.rows(
    `insert into care.sale (shop_id, order_id, person_id, paid_at, total_minor, currency)
     select $1, n.* from unnest($2::uuid[], $3::uuid[], $4::bigint[], $5::bigint[], $6::text[]) n
     on conflict (shop_id, order_id) do update set paid_at = excluded.paid_at, total_minor = excluded.total_minor, currency = excluded.currency`,
    [
      shopId,
      sales.map((one) => one.orderId),
      sales.map((one) => one.personId),
      sales.map((one) => one.paidAt),
      sales.map((one) => one.totalMinor),
      sales.map((one) => one.currency),
    ],
  )
  const lines = sales.flatMap((one) => one.lines.map((line) => ({ ...one, ...line })))
  await tx.rows(
    `insert into care.sale_line (shop_id, line_id, order_id, person_id, product_id)
     select $1, n.* from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[]) n on conflict do nothing`,
    [
      shopId,
      lines.map((one) => one.lineId),
      lines.map((one) => one.orderId),
      lines.map((one) => one.personId),
      lines.map((one) => one.productId),
    ],
  )
}

export async function putSigned(
  tx: Tx,
  shopId: Id,
  signed: { orderId: Id; personId: Id; signedAt: Instant }[],
): Promise<void> {
  await tx.rows(
    `insert into care.sale as s (shop_id, order_id, person_id, signed_at)
     select distinct on (n.order_id) $1, n.* from unnest($2::uuid[], $3::uuid[], $4::bigint[]) n(order_id, person_id, signed_at)
     order by n.order_id, n.signed_at
     on conflict (shop_id, order_id) do update set signed_at = least(s.signed_at, excluded.signed_at)`,
    [shopId, signed.map((one) => one.orderId), signed.map((one) => one.personId), signed.map((one) => one.signedAt)],
  )
}

/** The sale of a person’s own order, wherever it was bought. */
export async function readSale(tx: Tx, personId: Id, orderId: Id): Promise<Sale | null> {
  return await tx.maybe<Sale>(
    `select s.shop_id as "shopId", s.order_id as "orderId", s.person_id as "personId", s.signed_at as "signedAt",
       s.total_minor as "totalMinor", s.currency
     from care.sale s where s.order_id = $1 and s.person_id = $2`,
    [orderId, personId],
  )
}

export async function readSaleLines(tx: Tx, sale: Sale): Promise<{ lineId: Id; productId: Id; reviewId: Id | null }[]> {
  return await tx.rows(
    `select l.line_id as "lineId", l.product_id as "productId", r.review_id as "reviewId" from care.sale_line l
     left join care.review r on r.shop_id = l.shop_id and r.line_id = l.line_id
     where l.shop_id = $1 and l.order_id = $2 order by l.line_id`,
    [sale.shopId, sale.orderId],
  )
}
