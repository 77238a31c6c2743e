import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { bucketOf, type Id } from '@heed/kernel'
import { type TestKernel, testKernel } from '@heed/kernel/testing'
import { contentMigrations } from '../testing/index.ts'
import { moderate } from './moderate.ts'
import { postComments, type Saying } from './post-comments.ts'

let kernel: TestKernel
before(async () => {
  kernel = await testKernel([contentMigrations])
})
after(() => kernel.close())

const saying = (text: string, more: Partial<Saying> = {}): Saying => ({
  personId: null,
  name: '路人',
  channel: 'bullet-comment',
  text,
  productId: null,
  showId: null,
  videoId: null,
  offsetMs: null,
  fromHost: false,
  slowModeMs: 0,
  ...more,
})
const factsOf = (shopId: Id) =>
  kernel.db.transact({ role: 'worker', actor: 'test' }, (tx) =>
    tx.rows<{ payload: { comments: { text: string }[] } }>(
      `select f.payload from kernel.fact f where f.bucket = $1 and f.shop_id = $2 order by f.position`,
      [bucketOf(shopId), shopId],
    ),
  )

test('a refused comment does not hurt its neighbours, and one flush says one fact a place', async () => {
  const shopId = kernel.newId()
  const posted = await postComments(kernel, { role: 'web', shopId, actor: 'test' }, [
    saying('好看'),
    saying('   '),
    saying('太长了'),
  ])
  assert.deepEqual(
    posted.map((one) => one.ok),
    [true, false, true],
  )
  const facts = await factsOf(shopId)
  assert.equal(facts.length, 1)
  assert.deepEqual(
    facts[0]!.payload.comments.map((one) => one.text),
    ['好看', '太长了'],
  )
})

test('an imported row that is known adds nothing and says nothing', async () => {
  const shopId = kernel.newId()
  const reach = { role: 'worker' as const, shopId, actor: 'test' }
  const [first] = await postComments(kernel, reach, [saying('颜色太艳', { rowKey: 'file:a:1' })])
  const [second] = await postComments(kernel, reach, [saying('颜色太艳', { rowKey: 'file:a:1' })])
  assert.ok(first?.ok && !first.known)
  assert.ok(second?.ok && second.known)
  assert.equal((await factsOf(shopId)).length, 1)
})

test('a muted person is refused until the mute ends', async () => {
  const shopId = kernel.newId()
  const personId = kernel.newId()
  const reach = { role: 'web' as const, shopId, personId, actor: 'test' }
  await moderate(kernel, { ...reach, role: 'worker' }, { verb: 'mute', personId, hours: 1, why: 'spam' })
  const [refused] = await postComments(kernel, reach, [saying('hi', { personId })])
  assert.deepEqual(refused, { ok: false, why: 'muted' })
  kernel.clock.advance(3_600_000)
  const [heard] = await postComments(kernel, reach, [saying('hi', { personId })])
  assert.equal(heard?.ok, true)
})
