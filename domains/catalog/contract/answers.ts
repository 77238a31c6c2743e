import type { Id, Instant, Tx } from '@heed/kernel'
import type { Change } from './requests.ts'

export interface VariantAnswer {
  variantId: Id
  productId: Id
  shopId: Id
  name: { zh: string; en: string }
  priceMinor: number
  currency: string
  grams: number
}

export interface ProductAnswer {
  productId: Id
  shopId: Id
  title: { zh: string; en: string }
  description: { zh: string; en: string }
  category: string
  /** Drawn scene or uploaded file: `/pictures/…`. */
  picture: string
  attributes: Record<string, { label: { zh: string; en: string }; value: string; unit: string }>
  revisionNumber: number
  grade: string | null
  listedAt: Instant
  variants: VariantAnswer[]
}

export interface RevisionAnswer {
  revisionId: Id
  productId: Id
  number: number
  changes: Change[]
  reading: { zh: string; en: string }
  demandIds: Id[]
  releasedAt: Instant
}

export interface CatalogAnswers {
  products(tx: Tx, productIds: readonly Id[]): Promise<Map<Id, ProductAnswer>>
  productsOfShop(tx: Tx, shopId: Id): Promise<ProductAnswer[]>
  /** A shop's products by what files call them: the source key, else a title in either language. First listed wins. */
  productsByRef(tx: Tx, shopId: Id, refs: readonly string[]): Promise<Map<string, ProductAnswer>>
  variants(
    tx: Tx,
    variantIds: readonly Id[],
  ): Promise<Map<Id, VariantAnswer & { category: string; title: { zh: string; en: string } }>>
  /** Released revisions, newest first. */
  revisions(tx: Tx, productId: Id): Promise<RevisionAnswer[]>
}
