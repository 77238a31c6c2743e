import type { CatalogAnswers } from '@heed/catalog/contract'
import type { Id, Tx } from '@heed/kernel'
import type { ShopOfLines } from './house.ts'

/** An order is one shop's: which, by its lines. */
export async function shopOfLines(
  tx: Tx,
  catalog: Pick<CatalogAnswers, 'variants'>,
  lines: readonly { variantId: Id }[],
): Promise<ShopOfLines> {
  const ids = [...new Set(lines.map((line) => line.variantId))]
  const variants = await catalog.variants(tx, ids)
  if (ids.some((id) => !variants.has(id))) return { ok: false, why: 'no-such-variant' }
  const shops = new Set([...variants.values()].map((variant) => variant.shopId))
  if (shops.size > 1) return { ok: false, why: 'several-shops' }
  return { ok: true, shopId: [...shops][0]! }
}
