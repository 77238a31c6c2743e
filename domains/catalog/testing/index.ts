import type { Id, Kernel } from '@heed/kernel'
import { listProduct } from '../actions/list-product.ts'
import type { NewProduct } from '../store/products.ts'
import { catalogMigrations, wireCatalog } from '../wiring.ts'

export { catalogMigrations }

/** The real catalogue on the test's kernel. */
export const catalogForTest = (kernel: Kernel) => wireCatalog(kernel)

/** Lists a product at a shop; what does not matter is filled in. */
export async function aProduct(
  kernel: Kernel,
  shopId: Id,
  product: Partial<NewProduct> = {},
): Promise<{ productId: Id; variantIds: Id[] }> {
  const listed = await listProduct(
    kernel,
    { role: 'worker', shopId, actor: 'test' },
    {
      title: { zh: '羊绒开衫', en: 'Cashmere cardigan' },
      description: { zh: '', en: '' },
      category: 'knitwear',
      picture: '/pictures/cashmere-cardigan.svg',
      attributes: { length: { label: { zh: '衣长', en: 'Length' }, value: '58', unit: 'cm' } },
      firstSaidIn: null,
      sourceKey: null,
      variants: [{ name: { zh: 'M', en: 'M' }, priceMinor: 59900, currency: 'CNY', grams: 320 }],
      ...product,
    },
  )
  if (!listed.ok) throw new Error(listed.why)
  return listed
}
