import { OrderSheet } from '../features/order-sheet/order-sheet.tsx'
import Product from '../features/product/product.tsx'

/** The product page and the order sheet, put together: neither knows the other. */
export default function ProductWithOrders() {
  return <Product OrderSheet={OrderSheet} />
}
