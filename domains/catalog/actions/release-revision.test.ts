import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { bucketOf, type Id } from '@heed/kernel'
import { type TestKernel, testKernel } from '@heed/kernel/testing'
import { readProducts } from '../store/products.ts'
import { aProduct, catalogForTest, catalogMigrations } from '../testing/index.ts'
import { draftRevision } from './draft-revision.ts'
import { releaseRevision } from './release-revision.ts'

let kernel: TestKernel
before(async () => {
  kernel = await testKernel([catalogMigrations])
})
after(() => kernel.close())

const shorter = {
  attribute: 'length',
  label: { zh: '衣长', en: 'Length' },
  before: '99',
  after: '53',
  unit: 'cm',
  reason: { zh: '配阔腿裤太长', en: 'too long with wide legs' },
}
const at = (shopId: Id) => ({ role: 'web' as const, shopId, actor: 'test' })

test('a revision of another shop is not there', async () => {
  const shopId = kernel.newId()
  const { productId } = await aProduct(kernel, shopId)
  const draft = await draftRevision(kernel, at(shopId), {
    productId,
    changes: [shorter],
    reading: { zh: '', en: '' },
    demandIds: [],
  })
  assert.ok(draft.ok)
  assert.deepEqual(await releaseRevision(kernel, at(kernel.newId()), draft.revisionId), {
    ok: false,
    why: 'no-such-revision',
  })
  assert.deepEqual(
    await draftRevision(kernel, at(kernel.newId()), {
      productId,
      changes: [shorter],
      reading: { zh: '', en: '' },
      demandIds: [],
    }),
    { ok: false, why: 'no-such-product' },
  )
})

test('a revision that changes nothing is refused', async () => {
  const shopId = kernel.newId()
  const { productId } = await aProduct(kernel, shopId)
  const draft = await draftRevision(kernel, at(shopId), {
    productId,
    changes: [{ ...shorter, after: '58' }],
    reading: { zh: '', en: '' },
    demandIds: [],
  })
  assert.ok(draft.ok)
  assert.deepEqual(await releaseRevision(kernel, at(shopId), draft.revisionId), { ok: false, why: 'nothing-changes' })
})

test('a released revision changes the product once, says so once, and cannot be released again', async () => {
  const shopId = kernel.newId()
  const { productId } = await aProduct(kernel, shopId)
  const demandId = kernel.newId()
  const draft = await draftRevision(kernel, at(shopId), {
    productId,
    changes: [shorter],
    reading: { zh: '年轻人搭阔腿裤', en: 'worn with wide legs' },
    demandIds: [demandId],
  })
  assert.ok(draft.ok)
  const once = { scope: 't', key: 'k', hash: 'h' }
  assert.deepEqual(await releaseRevision(kernel, at(shopId), draft.revisionId, once), {
    ok: true,
    revisionId: draft.revisionId,
    number: 1,
  })
  assert.deepEqual(await releaseRevision(kernel, at(shopId), draft.revisionId, once), {
    ok: true,
    revisionId: draft.revisionId,
    number: 1,
    replayed: true,
  })
  assert.deepEqual(await releaseRevision(kernel, at(shopId), draft.revisionId), { ok: false, why: 'already-released' })
  const { product, said } = await kernel.db.transact(at(shopId), async (tx) => ({
    product: (await readProducts(tx, [productId]))[0]!,
    said: 0,
  }))
  assert.equal(product.attributes.length?.value, '53')
  assert.match(product.picture, /length=53/)
  const facts = await kernel.db.transact({ role: 'worker', actor: 'test' }, (tx) =>
    tx.rows<{ payload: { changes: { before: string }[]; answers: { id: Id }[] } }>(
      `select f.payload from kernel.fact f where f.bucket = $1 and f.key = $2 and f.name = 'catalog/revision-released' order by f.position`,
      [bucketOf(shopId), productId],
    ),
  )
  assert.equal(facts.length + said, 1)
  assert.equal(facts[0]!.payload.changes[0]!.before, '58')
  assert.deepEqual(facts[0]!.payload.answers, [{ source: 'demand', id: demandId }])
})

test('a proposal with the same key gives the same draft', async () => {
  const shopId = kernel.newId()
  const { productId } = await aProduct(kernel, shopId)
  const { requests } = catalogForTest(kernel)
  const proposal = { key: 'demand:1', shopId, productId, demandIds: [], changes: [shorter], actor: 'test' }
  const first = await requests.proposeRevision(proposal)
  assert.deepEqual(await requests.proposeRevision(proposal), first)
})

test('a demand that a draft answers already opens that draft', async () => {
  const shopId = kernel.newId()
  const { productId } = await aProduct(kernel, shopId)
  const demandId = kernel.newId()
  const { requests } = catalogForTest(kernel)
  const drafted = await draftRevision(kernel, at(shopId), {
    productId,
    changes: [shorter],
    reading: { zh: '', en: '' },
    demandIds: [kernel.newId(), demandId],
  })
  const proposal = { key: 'demand:2', shopId, productId, demandIds: [demandId], changes: [], actor: 'test' }
  assert.deepEqual(await requests.proposeRevision(proposal), drafted)
})
