import { buyuProducts } from './products/buyu.ts'
import { nuanyanProducts } from './products/nuanyan.ts'
import type { Product } from './products/product.ts'
import { slowhugProducts } from './products/slowhug.ts'
import { zhizhiProducts } from './products/zhizhi.ts'
import type { ShopKey } from './shops.ts'

export { type Picture, type Product, paints, type Variant } from './products/product.ts'

export const products: readonly Product[] = [...nuanyanProducts, ...buyuProducts, ...zhizhiProducts, ...slowhugProducts]

/** The product of a key; keys are unique over the town. An unknown key throws. */
export function productOf(key: string): Product {
  const found = products.find((product) => product.key === key)
  if (!found) throw new Error(`the town has no product "${key}"`)
  return found
}

/** What a shop sells on a business day, in listing order. */
export function productsOn(shop: ShopKey, day: number): Product[] {
  return products.filter((product) => product.shop === shop && product.fromDay !== undefined && product.fromDay <= day)
}
