import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { productListed } from '@heed/catalog/contract'
import { type ContentRequests, commentsPosted } from '@heed/content/contract'
import { type ExperienceAnswers, scoreChanged } from '@heed/experience/contract'
import { type BoundRoute, day, factRunner, type Id, showId, sweepAll } from '@heed/kernel'
import { type TestKernel, testKernel } from '@heed/kernel/testing'
import { exposureForTest, exposureMigrations } from '../testing/index.ts'

let kernel: TestKernel
before(async () => {
  kernel = await testKernel([exposureMigrations])
})
after(() => kernel.close())

const weights: { shopId: Id; weight: number }[] = []
const content = {
  setExposure: async ({ shopId, weight }: { shopId: Id; weight: number }) => void weights.push({ shopId, weight }),
} as unknown as ContentRequests
const experience = { ratings: async () => new Map(), scores: async () => new Map() } as unknown as ExperienceAnswers
const wired = () => exposureForTest(kernel, { content: { requests: content }, experience: { answers: experience } })
async function settle() {
  await factRunner(kernel.db, kernel.clock, kernel.log, wired()).drain()
  await sweepAll(wired().timers)
}
const call = async (key: string, more: object = {}) => {
  const bound = wired().routes.find((one) => one.key === key) as BoundRoute
  const asked = { caller: { audience: 'open' }, reach: { role: 'web', actor: 'test' }, params: {}, query: {}, ...more }
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever the route answers
  const answer = (await bound.handle(asked as never)) as any
  if (answer.ok !== false) bound.contract.answer.parse(answer)
  return answer
}
async function aShopWithProduct(tenths: number, comments: number): Promise<{ shopId: Id; productId: Id }> {
  const [shopId, productId] = [kernel.newId(), kernel.newId()] as const
  await kernel.db.transact({ role: 'worker', shopId, actor: 'test' }, async (tx) => {
    const title = { zh: '伞', en: 'Umbrella' }
    tx.say(
      productListed,
      { productId, title, category: 'umbrella', variants: [], firstSaidIn: null },
      { key: productId },
    )
    const parts = { product: tenths, logistics: tenths, service: tenths }
    tx.say(
      scoreChanged,
      { shopId, formulaVersion: '2025-03', tenths, before: null, parts, stage: 'formal', asOf: tx.now },
      { key: shopId },
    )
    const said = {
      personId: null,
      name: '',
      channel: 'mention' as const,
      text: '好',
      lang: null,
      productId,
      showId: null,
      videoId: null,
      offsetMs: null,
      saidAt: tx.now,
      fromHost: false,
    }
    const all = Array.from({ length: comments }, () => ({ ...said, commentId: kernel.newId() }))
    tx.say(commentsPosted, { comments: all }, { key: productId })
  })
  return { shopId, productId }
}

test('good service and talk come first, a follow moves a shop up, and every card says why', async () => {
  const good = await aShopWithProduct(900, 40)
  const poor = await aShopWithProduct(560, 40)
  await settle()
  assert.deepEqual(weights.find((one) => one.shopId === poor.shopId)?.weight, 0.56)
  const feed = await call('GET /api/open/feed')
  assert.deepEqual(
    feed.rows.map((one: { shopId: Id }) => one.shopId),
    [good.shopId, poor.shopId],
  )
  assert.equal(feed.next, null)
  const followed = await call('GET /api/open/feed', { query: { follows: showId('shp', poor.shopId) } })
  assert.equal(followed.rows[0].shopId, poor.shopId)

  const { impressionId, score } = feed.rows[1]
  const why = await call('GET /api/open/feed/why/:impressionId', { params: { impressionId } })
  assert.equal(why.rank, 2)
  const points = why.terms.reduce((sum: number, one: { points: number }) => sum + one.points, 0)
  assert.ok(Math.abs(points - score) < 0.001)
  const unknown = await call('GET /api/open/feed/why/:impressionId', { params: { impressionId: kernel.newId() } })
  assert.equal(unknown.why, 'no-such-impression')

  const desk = await call('GET /api/desk/exposure', {
    caller: { audience: 'desk', shopId: poor.shopId },
    reach: { role: 'web', shopId: poor.shopId, actor: 'test' },
  })
  assert.deepEqual(desk.served, { impressions: 2, ofAll: 4, share: 0.5 })
  assert.deepEqual([desk.cards.length, desk.cards[0].position], [1, 2])
})

test('pages follow each other without a card twice, and impressions are forgotten after a month', async () => {
  await aShopWithProduct(800, 3)
  kernel.clock.advance(2 * 3_600_000)
  await settle()
  const first = await call('GET /api/open/feed', { query: { limit: 2 } })
  const second = await call('GET /api/open/feed', { query: { limit: 2, after: first.next } })
  assert.equal(new Set([...first.rows, ...second.rows].map((one) => one.item)).size, 3)
  kernel.clock.advance(31 * day)
  await settle()
  const gone = await call('GET /api/open/feed/why/:impressionId', {
    params: { impressionId: first.rows[0].impressionId },
  })
  assert.equal(gone.why, 'no-such-impression')
})
