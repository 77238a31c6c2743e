import type { CatalogAnswers, VariantAnswer } from '@heed/catalog/contract'
import { assert, type Database, type Id, type Tx } from '@heed/kernel'
import { type ImportedOrder, ordersImported } from '../contract/index.ts'
import { requestRowsMax } from '../rules/limits.ts'

type Variant = VariantAnswer & { category: string; title: { zh: string; en: string } }

export interface ImportedSum {
  added: number
  known: number
  refused: { rowKey: string; why: 'no-such-variant' }[]
}

/**
 * Brings in orders that were paid elsewhere: each row once for its key, rows of one `orderRef` as lines of one order.
 * They count as history (sales, buyers) but take no stock and no money of ours, and nothing is promised for them.
 */
export async function importOrders(
  house: { db: Database; catalog: Pick<CatalogAnswers, 'variants'> },
  batch: { shopId: Id; orders: ImportedOrder[]; actor: string },
): Promise<ImportedSum> {
  assert(batch.orders.length <= requestRowsMax.max, 'a batch of imported orders is bounded')
  const { shopId, actor } = batch
  return await house.db.transact({ role: 'worker', shopId, actor }, async (tx) => {
    const variants = await house.catalog.variants(tx, [...new Set(batch.orders.map((row) => row.variantId))])
    const sold = batch.orders.filter((row) => variants.get(row.variantId)?.shopId === shopId)
    const refused = batch.orders
      .filter((row) => !sold.includes(row))
      .map((row) => ({ rowKey: row.rowKey, why: 'no-such-variant' as const }))
    const added = await write(tx, shopId, sold, variants)
    sayImported(tx, shopId, added)
    return { added: added.length, known: sold.length - added.length, refused }
  })
}

interface Added {
  orderId: Id
  personId: Id
  paidAt: number
  city: string
  province: string
  line: {
    lineId: Id
    variantId: Id
    productId: Id
    category: string
    quantity: number
    priceMinor: number
    grams: number
  }
}

async function write(tx: Tx, shopId: Id, rows: ImportedOrder[], variants: Map<Id, Variant>): Promise<Added[]> {
  if (rows.length === 0) return []
  await tx.rows(`select pg_advisory_xact_lock(hashtextextended('trade.import ' || $1::text, 7))`, [shopId])
  const sent = rows.map((row, nth) => {
    const { productId, category, title, name, grams } = variants.get(row.variantId)!
    return { ...row, nth, orderId: tx.newId(), lineId: tx.newId(), productId, category, title, name, grams }
  })
  return await tx.rows<Added>(importStatement, [shopId, JSON.stringify(sent)])
}

/**
 * One import of a shop at a time, so that files read side by side agree on what is new.
 * Only rows with a new key make or widen an order. Two files that share an order reference meet in the same order: the
 * conflict widens it by what the new lines cost.
 */
const importStatement = `
  with sent as (
    select distinct on (s."rowKey") s.* from jsonb_to_recordset($2::jsonb) s("rowKey" text, "orderRef" text,
      "personId" uuid, "variantId" uuid, quantity int, "priceMinor" bigint, currency text, "paidAt" bigint, "to" jsonb,
      "orderId" uuid, "lineId" uuid, "productId" uuid, category text, title jsonb, name jsonb, grams int, nth bigint)
    order by s."rowKey", s.nth
  ), fresh as (
    select s.* from sent s where not exists (
      select from trade.order_line l where l.shop_id = $1 and l.row_key = s."rowKey")
  ), head as (
    select distinct on (f."orderRef") f.*, sum(f."priceMinor" * f.quantity) over (partition by f."orderRef") as goods
    from fresh f order by f."orderRef", f.nth
  ), made as (
    insert into trade.orders as o (shop_id, id, person_id, state, source, idem_key, request_hash, goods_minor, shipping_minor,
      discount_minor, total_minor, currency, ship_to, placed_at, pay_by, paid_at)
    select $1, h."orderId", h."personId", 'paid', 'import', 'import ' || h."orderRef", '', h.goods, 0, 0, h.goods, h.currency,
      jsonb_build_object('name', '', 'phone', '', 'line', '') || h."to", h."paidAt", h."paidAt", h."paidAt"
    from head h order by h."orderRef"
    on conflict (shop_id, idem_key) do update set goods_minor = o.goods_minor + excluded.goods_minor,
      total_minor = o.total_minor + excluded.total_minor
    returning o.id, o.idem_key, o.person_id, o.paid_at
  ), line as (
    insert into trade.order_line (shop_id, order_id, id, person_id, variant_id, product_id, category, title, name, quantity,
      price_minor, grams, row_key)
    select $1, m.id, f."lineId", m.person_id, f."variantId", f."productId", f.category, f.title, f.name, f.quantity,
      f."priceMinor", f.grams, f."rowKey"
    from fresh f join made m on m.idem_key = 'import ' || f."orderRef" order by f.nth
  )
  select m.id as "orderId", m.person_id as "personId", m.paid_at as "paidAt", f."to"->>'city' as city, f."to"->>'province' as province,
    jsonb_build_object('lineId', f."lineId", 'variantId', f."variantId", 'productId', f."productId", 'category', f.category,
      'quantity', f.quantity, 'priceMinor', f."priceMinor", 'grams', f.grams) as line
  from fresh f join made m on m.idem_key = 'import ' || f."orderRef" order by f.nth`

type Imported = {
  orderId: Id
  personId: Id
  paidAt: number
  lines: Added['line'][]
  to: { city: string; province: string }
}

function sayImported(tx: Tx, shopId: Id, added: Added[]): void {
  if (added.length === 0) return
  const orders = new Map<Id, Imported>()
  for (const { line, city, province, ...head } of added) {
    const known = orders.get(head.orderId)
    if (known) known.lines.push(line)
    else orders.set(head.orderId, { ...head, lines: [line], to: { city, province } })
  }
  tx.say(ordersImported, { orders: [...orders.values()] }, { shopId, key: added[0]!.orderId })
}
