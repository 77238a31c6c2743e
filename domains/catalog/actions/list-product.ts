import { type Id, type Kernel, limit, type Outcome, type Reach, refuse } from '@heed/kernel'
import { productListed } from '../contract/facts.ts'
import { insertProduct, type NewProduct, productBySource, readProducts } from '../store/products.ts'

const variantsMax = limit('product.variants', 60, 'a size and colour grid a person can still read')

/** Puts a product on sale. The same `sourceKey` twice gives the product that is already there. */
export async function listProduct(
  kernel: Kernel,
  reach: Reach & { shopId: Id },
  product: NewProduct,
): Promise<Outcome<{ productId: Id; variantIds: Id[]; known: boolean }, 'too-many-variants' | 'no-variant'>> {
  if (product.variants.length === 0) return refuse('no-variant')
  if (product.variants.length > variantsMax.max) return refuse('too-many-variants', { max: variantsMax.max })
  return await kernel.db.transact(reach, async (tx) => {
    const known = product.sourceKey ? await productBySource(tx, reach.shopId, product.sourceKey) : null
    if (known) {
      const [row] = await readProducts(tx, [known])
      return { ok: true, productId: known, variantIds: row!.variants.map((one) => one.variantId), known: true }
    }
    const productId = tx.newId()
    const variantIds = product.variants.map(() => tx.newId())
    await insertProduct(tx, reach.shopId, productId, variantIds, product)
    tx.say(
      productListed,
      {
        productId,
        title: product.title,
        category: product.category,
        variants: product.variants.map((one, nth) => ({ variantId: variantIds[nth]!, ...one })),
        firstSaidIn: product.firstSaidIn,
      },
      { key: productId },
    )
    return { ok: true, productId, variantIds, known: false }
  })
}
