import type { ProductAnswer } from '@heed/catalog/contract'
import { type OrderFields, type Origin, type Row, rowKey } from '@heed/importers'
import type { Id } from '@heed/kernel'
import type { ImportSession } from './session.ts'
import type { RowRefusal, Stored } from './wish.ts'

type OrderRow = OrderFields & Origin

/** Orders paid elsewhere. A row needs a product and, where it comes in several variants, which one. */
export async function storeOrders(session: ImportSession, all: Row[]): Promise<Stored> {
  const { app, job, actor } = session
  const rows = all as OrderRow[]
  const products = await session.products(rows.map((row) => row.productRef))
  const refusals: RowRefusal[] = []
  const sold: { row: OrderRow; variantId: Id }[] = []
  for (const [nth, row] of rows.entries()) {
    const chosen = chooseVariant(row, products[nth] ?? null)
    if ('why' in chosen) refusals.push({ line: row.line, part: row.part, ...chosen })
    else sold.push({ row, ...chosen })
  }
  const people = await session.people(sold.map(({ row }) => buyerOf(row)))
  const orders = sold.map(({ row, variantId }, nth) => ({
    rowKey: rowKey(row, job.fileHash),
    orderRef: row.orderRef,
    personId: people[nth]!,
    variantId,
    quantity: row.quantity,
    priceMinor: row.priceMinor,
    currency: row.currency,
    paidAt: row.paidAt ?? job.openedAt,
    to: { city: row.city ?? '', province: row.province ?? '' },
  }))
  const done = await app.domains.trade.requests.importOrders({ shopId: job.shopId, orders, actor })
  const missing = new Set(done.refused.map((one) => one.rowKey))
  for (const [nth, { row }] of sold.entries())
    if (missing.has(orders[nth]!.rowKey)) refusals.push(refusal(row, 'unknown-product', { ref: row.productRef }))
  return { imported: done.added, known: done.known, refusals }
}

/** The variant by its name in either language; a product with a single one needs no name. */
function chooseVariant(
  row: OrderRow,
  product: ProductAnswer | null,
): { variantId: Id } | { why: string; values: RowRefusal['values'] } {
  if (!product) return { why: 'unknown-product', values: { ref: row.productRef } }
  const { variants } = product
  const wanted = row.variant
  if (wanted === undefined && variants.length === 1) return { variantId: variants[0]!.variantId }
  const named = variants.find((one) => one.name.zh === wanted || one.name.en === wanted)
  if (named) return { variantId: named.variantId }
  return { why: 'unknown-variant', values: { ref: row.productRef, variant: wanted ?? '' } }
}

/** A buyer whose name is masked or missing is known by the order alone: one order, one person. */
function buyerOf(row: OrderRow) {
  return { ...(row.buyer ?? { key: `order:${row.orderRef}` }), lang: 'zh' as const }
}

const refusal = (row: OrderRow, why: string, values: RowRefusal['values']): RowRefusal => ({
  line: row.line,
  part: row.part,
  why,
  values,
})
