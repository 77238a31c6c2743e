import { idOf, route } from '@heed/kernel'
import { z } from 'zod'
import { attributeChange, bilingual } from './facts.ts'

const variant = z.object({
  variantId: idOf('var'),
  name: bilingual,
  priceMinor: z.int(),
  currency: z.string(),
  grams: z.int(),
})
const attribute = z.object({ label: bilingual, value: z.string(), unit: z.string() })
const lot = z.object({
  lotId: idOf('lot'),
  name: z.string(),
  grower: z.string(),
  origin: bilingual,
  harvestedAt: z.int(),
  standard: z.string(),
  measures: z.record(z.string(), z.number()),
  grade: z.string(),
  inspectedAt: z.int(),
})

export const product = z.object({
  productId: idOf('prd'),
  shopId: idOf('shp'),
  title: bilingual,
  description: bilingual,
  category: z.string(),
  picture: z.string(),
  attributes: z.record(z.string(), attribute),
  revisionNumber: z.int(),
  grade: z.string().nullable(),
  listedAt: z.int(),
  firstSaidIn: idOf('dem').nullable(),
  state: z.enum(['on-sale', 'off-sale']),
  variants: z.array(variant),
})

export const revision = z.object({
  revisionId: idOf('rev'),
  productId: idOf('prd'),
  number: z.int().nullable(),
  state: z.enum(['draft', 'sample', 'released', 'dropped']),
  changes: z.array(attributeChange),
  reading: bilingual,
  demandIds: z.array(idOf('dem')),
  createdAt: z.int(),
  releasedAt: z.int().nullable(),
})

const words = (max: number) => z.object({ zh: z.string().max(max), en: z.string().max(max) })
const draftBody = z.object({
  productId: idOf('prd'),
  revisionId: idOf('rev').optional(),
  changes: z.array(attributeChange).max(20),
  reading: words(600),
  demandIds: z.array(idOf('dem')).max(50),
  state: z.enum(['draft', 'sample']).optional(),
})

export const routes = {
  'GET /api/open/products/:productId/revisions': route({
    access: 'public',
    summary: 'What changed on a product and why, newest first',
    params: z.object({ productId: idOf('prd') }),
    answer: z.object({ rows: z.array(revision), lot: lot.nullable() }),
  }),
  'GET /api/desk/products': route({
    access: 'desk:catalog',
    summary: 'The shop’s products',
    answer: z.object({ rows: z.array(product) }),
  }),
  'POST /api/desk/products': route({
    access: 'desk:catalog',
    summary: 'Put a product on sale',
    body: z.object({
      title: words(120),
      description: words(2_000),
      category: z.string().min(1).max(60),
      picture: z.string().min(1).max(300),
      attributes: z.record(z.string().max(40), attribute),
      firstSaidIn: idOf('dem').nullable(),
      sourceKey: z.string().max(120).nullable(),
      variants: z
        .array(
          z.object({
            name: words(80),
            priceMinor: z.int().min(0).max(100_000_000),
            currency: z.string().length(3),
            grams: z.int().min(1).max(1_000_000),
          }),
        )
        // Beyond what a shop may list, so that too many are refused in words.
        .max(500),
    }),
    answer: z.object({
      ok: z.literal(true),
      productId: idOf('prd'),
      variantIds: z.array(idOf('var')),
      known: z.boolean(),
    }),
    refusals: { 'too-many-variants': 422, 'no-variant': 422 },
  }),
  'GET /api/desk/products/:productId': route({
    access: 'desk:catalog',
    summary: 'One product with its revisions, drafts included',
    params: z.object({ productId: idOf('prd') }),
    answer: z.object({ product, revisions: z.array(revision), lot: lot.nullable() }),
    refusals: { 'no-such-product': 404 },
  }),
  'POST /api/desk/revisions': route({
    access: 'desk:catalog',
    summary: 'Open or continue a draft revision',
    body: draftBody,
    answer: z.object({ ok: z.literal(true), revisionId: idOf('rev') }),
    refusals: { 'no-such-product': 404, 'no-such-revision': 404, 'already-released': 409, 'too-many-changes': 422 },
  }),
  'GET /api/desk/revisions/:revisionId': route({
    access: 'desk:catalog',
    summary: 'One revision with the product it changes',
    params: z.object({ revisionId: idOf('rev') }),
    answer: z.object({ revision, product }),
    refusals: { 'no-such-revision': 404 },
  }),
  'POST /api/desk/revisions/:revisionId/release': route({
    access: 'desk:catalog',
    summary: 'Publish a revision: everyone who asked is told',
    params: z.object({ revisionId: idOf('rev') }),
    answer: z.object({ ok: z.literal(true), revisionId: idOf('rev'), number: z.int() }),
    refusals: { 'no-such-revision': 404, 'already-released': 409, 'nothing-changes': 422 },
    idempotent: true,
  }),
  'POST /api/desk/lots': route({
    access: 'desk:catalog',
    summary: 'Record a lot’s inspection; the listing’s grade follows from it',
    body: z.object({
      productId: idOf('prd'),
      lotName: z.string().min(1).max(60),
      grower: z.string().max(120),
      origin: words(120),
      harvestedAt: z.int(),
      standard: z.string().max(60),
      measures: z.record(z.string().max(40), z.number()),
      inspector: z.string().max(120),
    }),
    answer: z.object({ ok: z.literal(true), lotId: idOf('lot'), grade: z.string() }),
    refusals: { 'no-such-standard': 404, 'no-such-product': 404 },
  }),
} as const
