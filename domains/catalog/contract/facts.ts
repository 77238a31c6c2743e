import { fact, idOf } from '@heed/kernel'
import { z } from 'zod'

export const bilingual = z.object({ zh: z.string(), en: z.string() })

/** A product is on sale. Key: productId. */
export const productListed = fact(
  'catalog/product-listed',
  z.object({
    productId: idOf('prd'),
    title: bilingual,
    category: z.string(),
    variants: z.array(
      z.object({ variantId: idOf('var'), name: bilingual, priceMinor: z.int(), currency: z.string(), grams: z.int() }),
    ),
    /** Whose words it came from, when it did: a demand's id. */
    firstSaidIn: z.string().nullable(),
  }),
)

export const attributeChange = z.object({
  attribute: z.string(),
  label: bilingual,
  before: z.string(),
  after: z.string(),
  unit: z.string(),
  reason: bilingual,
})

/** A merchant changed a product for a stated reason. Key: productId. `answers` are the demands it answers. */
export const revisionReleased = fact(
  'catalog/revision-released',
  z.object({
    revisionId: idOf('rev'),
    productId: idOf('prd'),
    number: z.int(),
    changes: z.array(attributeChange),
    /** The merchant's reading of the words, beside them and never in their place. */
    reading: bilingual,
    answers: z.array(z.object({ source: z.literal('demand'), id: idOf('dem') })),
    releasedBy: idOf('per').nullable(),
  }),
)

/** A lot was measured and graded by a named standard. Key: lotId. */
export const lotInspected = fact(
  'catalog/lot-inspected',
  z.object({
    lotId: idOf('lot'),
    productId: idOf('prd'),
    standard: z.string(),
    grade: z.string(),
    measures: z.record(z.string(), z.number()),
  }),
)
