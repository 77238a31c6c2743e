import type { Id, Tx } from '@heed/kernel'
import type { ProductAnswer, VariantAnswer } from '../contract/answers.ts'

const productColumns = `p.product_id as "productId", p.shop_id as "shopId", p.title, p.description, p.category, p.picture, p.attributes,
  p.revision_number as "revisionNumber", p.grade, p.listed_at as "listedAt", p.first_said_in as "firstSaidIn", p.state`
const variantColumns = `v.variant_id as "variantId", v.product_id as "productId", v.shop_id as "shopId", v.name, v.price_minor as "priceMinor", v.currency, v.grams`

export interface ProductRow extends Omit<ProductAnswer, 'variants'> {
  firstSaidIn: Id | null
  state: 'on-sale' | 'off-sale'
}

export async function readProducts(
  tx: Tx,
  productIds: readonly Id[],
): Promise<(ProductRow & { variants: VariantAnswer[] })[]> {
  if (productIds.length === 0) return []
  const rows = await tx.rows<ProductRow>(
    `select ${productColumns} from catalog.product p where p.product_id = any($1::uuid[]) order by p.product_id`,
    [productIds],
  )
  return await withVariants(tx, rows)
}

export async function readProductsOfShop(
  tx: Tx,
  shopId: Id,
  rowsMax = 500,
): Promise<(ProductRow & { variants: VariantAnswer[] })[]> {
  const rows = await tx.rows<ProductRow>(
    `select ${productColumns} from catalog.product p where p.shop_id = $1 order by p.listed_at desc, p.product_id limit $2`,
    [shopId, rowsMax],
  )
  return await withVariants(tx, rows)
}

async function withVariants(tx: Tx, rows: ProductRow[]) {
  const variants = await tx.rows<VariantAnswer>(
    `select ${variantColumns} from catalog.variant v where v.product_id = any($1::uuid[]) order by v.product_id, v.nth, v.variant_id`,
    [rows.map((row) => row.productId)],
  )
  return rows.map((row) => ({ ...row, variants: variants.filter((one) => one.productId === row.productId) }))
}

export async function readVariants(tx: Tx, variantIds: readonly Id[]) {
  return await tx.rows<VariantAnswer & { category: string; title: { zh: string; en: string } }>(
    `select ${variantColumns}, p.category, p.title from catalog.variant v join catalog.product p on p.shop_id = v.shop_id and p.product_id = v.product_id
     where v.variant_id = any($1::uuid[]) order by v.variant_id`,
    [variantIds],
  )
}

export interface NewProduct {
  title: { zh: string; en: string }
  description: { zh: string; en: string }
  category: string
  picture: string
  attributes: ProductAnswer['attributes']
  firstSaidIn: Id | null
  sourceKey: string | null
  variants: { name: { zh: string; en: string }; priceMinor: number; currency: string; grams: number }[]
}

export async function insertProduct(
  tx: Tx,
  shopId: Id,
  productId: Id,
  variantIds: Id[],
  product: NewProduct,
): Promise<void> {
  await tx.rows(
    `insert into catalog.product (shop_id, product_id, title, description, category, picture, attributes, first_said_in, source_key, state, listed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'on-sale', $10)`,
    [
      shopId,
      productId,
      JSON.stringify(product.title),
      JSON.stringify(product.description),
      product.category,
      product.picture,
      JSON.stringify(product.attributes),
      product.firstSaidIn,
      product.sourceKey,
      tx.now,
    ],
  )
  await tx.rows(
    `insert into catalog.variant (shop_id, variant_id, product_id, nth, name, price_minor, currency, grams)
     select $1, v.id, $2, v.nth, v.name, v.price, v.currency, v.grams
     from unnest($3::uuid[], $4::jsonb[], $5::bigint[], $6::text[], $7::int[]) with ordinality v(id, name, price, currency, grams, nth)`,
    [
      shopId,
      productId,
      variantIds,
      product.variants.map((v) => JSON.stringify(v.name)),
      product.variants.map((v) => v.priceMinor),
      product.variants.map((v) => v.currency),
      product.variants.map((v) => v.grams),
    ],
  )
}

export async function setAttributes(
  tx: Tx,
  shopId: Id,
  productId: Id,
  attributes: ProductAnswer['attributes'],
  revisionNumber: number,
  picture: string,
): Promise<void> {
  await tx.rows(
    `update catalog.product set attributes = $3, revision_number = $4, picture = $5 where shop_id = $1 and product_id = $2`,
    [shopId, productId, JSON.stringify(attributes), revisionNumber, picture],
  )
}

export async function productBySource(tx: Tx, shopId: Id, sourceKey: string): Promise<Id | null> {
  const row = await tx.maybe<{ productId: Id }>(
    `select p.product_id as "productId" from catalog.product p where p.shop_id = $1 and p.source_key = $2`,
    [shopId, sourceKey],
  )
  return row?.productId ?? null
}

/** Which product each reference of a file means: its source key before its title, the first listed before later ones. */
export async function productIdsByRef(tx: Tx, shopId: Id, refs: readonly string[]): Promise<Map<string, Id>> {
  const rows = await tx.rows<{ ref: string; productId: Id }>(
    `select distinct on (r.ref) r.ref, p.product_id as "productId" from unnest($2::text[]) r(ref)
     join catalog.product p on p.shop_id = $1 and (p.source_key = r.ref or p.title->>'zh' = r.ref or p.title->>'en' = r.ref)
     order by r.ref, (p.source_key is not distinct from r.ref) desc, p.listed_at, p.product_id`,
    [shopId, refs],
  )
  return new Map(rows.map((row) => [row.ref, row.productId]))
}
