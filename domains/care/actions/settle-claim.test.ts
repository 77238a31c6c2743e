import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { parcelSigned, parcelStalled } from '@heed/fulfilment/contract'
import { aPerson, aShop, identityForTest, identityMigrations } from '@heed/identity/testing'
import { type BoundRoute, factRunner, hour, type Id } from '@heed/kernel'
import { type TestKernel, testKernel } from '@heed/kernel/testing'
import { orderPaid, type TradeRequests } from '@heed/trade/contract'
import { careForTest, careMigrations } from '../testing/index.ts'
import { postReview } from './post-review.ts'
import { rateConversation } from './rate-conversation.ts'
import { replyToWords } from './reply-to-words.ts'
import { sayAfterSales } from './say-after-sales.ts'
import { settleClaim } from './settle-claim.ts'

let kernel: TestKernel
let shopId: Id
let personId: Id
before(async () => {
  kernel = await testKernel([identityMigrations, careMigrations])
  shopId = (await aShop(kernel)).shopId
  personId = await aPerson(kernel)
})
after(() => kernel.close())

const refunds: { key: string; amountMinor: number }[] = []
const trade = {
  async refund({ key, amountMinor }: { key: string; amountMinor: number }) {
    refunds.push({ key, amountMinor })
    return { ok: true as const, paid: true }
  },
} as unknown as TradeRequests
const care = () => careForTest(kernel, { identity: identityForTest(kernel), trade: { requests: trade } })
const settle = () => factRunner(kernel.db, kernel.clock, kernel.log, care()).drain()
const whyOf = (outcome: object) => (outcome as { why?: string }).why
const me = () => ({ role: 'web' as const, personId, actor: `person:${personId}` })
const desk = (at = shopId) => ({ role: 'web' as const, shopId: at, actor: 'test' })

async function anOrder(): Promise<{ orderId: Id; lineId: Id; productId: Id }> {
  const [orderId, lineId, productId] = [kernel.newId(), kernel.newId(), kernel.newId()] as const
  await kernel.db.transact({ role: 'worker', shopId, actor: 'test' }, async (tx) =>
    tx.say(
      orderPaid,
      {
        orderId,
        personId,
        lines: [
          { lineId, variantId: lineId, productId, category: 'cut-flowers', quantity: 1, priceMinor: 9900, grams: 1 },
        ],
        totalMinor: 9900,
        currency: 'CNY',
        paidAt: tx.now,
        to: { city: '昆明', province: '云南' },
        locationId: lineId,
        termsId: null,
        showId: null,
      },
      { key: orderId },
    ),
  )
  await settle()
  return { orderId, lineId, productId }
}
async function sign(orderId: Id) {
  await kernel.db.transact({ role: 'worker', shopId, actor: 'test' }, async (tx) =>
    tx.say(parcelSigned, { parcelId: orderId, orderId, personId, signedAt: tx.now }, { key: orderId }),
  )
  await settle()
}
test('a review waits for the parcel, is written once a line, and is read by everyone', async () => {
  const { orderId, lineId, productId } = await anOrder()
  const review = { orderId, lineId, rating: 4, text: '花头很大' }
  assert.equal(whyOf(await postReview(kernel, me(), { ...review, orderId: kernel.newId() })), 'no-such-order')
  assert.equal(whyOf(await postReview(kernel, me(), review)), 'not-signed-yet')
  await sign(orderId)
  assert.ok((await postReview(kernel, me(), review)).ok)
  assert.equal(whyOf(await postReview(kernel, me(), review)), 'already-reviewed')
  const read = await kernel.db.transact({ role: 'web', actor: 'nobody' }, (tx) =>
    care().answers.reviews(tx, productId, 10),
  )
  assert.deepEqual(
    read.map((one) => [one.text, one.rating]),
    [['花头很大', 4]],
  )
})

test('an imported review that is known adds nothing', async () => {
  const productId = kernel.newId()
  const row = { rowKey: 'f:1', personId: null, productId, rating: 2, text: 'faded', lang: null, saidAt: 5 }
  const batch = { shopId, actor: 'import', reviews: [row, { ...row, rowKey: 'f:2' }, row] }
  assert.deepEqual(await care().requests.importReviews(batch), { added: 2, known: 1 })
  assert.deepEqual(await care().requests.importReviews(batch), { added: 0, known: 3 })
})

test('a claim is settled once, never for more than was paid, and its refund is asked under its key', async () => {
  const { orderId, productId } = await anOrder()
  const claim = { kind: 'claim' as const, reason: 'damage' as const, text: '20 枝断了 3 枝' }
  const said = await sayAfterSales(kernel, me(), orderId, claim)
  assert.ok(said.ok && said.claimId)
  assert.equal(whyOf(await sayAfterSales(kernel, me(), orderId, claim)), 'already-open')
  const agree = { verdict: 'agree' as const, refundMinor: 1485, words: '按 15% 退' }
  const why = async (at: Id, verdict: typeof agree) =>
    ((await settleClaim(kernel, desk(at), said.claimId!, verdict)) as { why: string }).why
  assert.equal(await why(kernel.newId(), agree), 'no-such-claim')
  assert.equal(await why(shopId, { ...agree, refundMinor: 9901 }), 'more-than-paid')
  const once = { scope: 't', key: 'k', hash: 'h' }
  assert.ok((await settleClaim(kernel, desk(), said.claimId, agree, once)).ok)
  const again = await settleClaim(kernel, desk(), said.claimId, agree, once)
  assert.equal((again as { replayed?: true }).replayed, true)
  assert.equal(await why(shopId, agree), 'already-settled')
  await settle()
  await settle()
  assert.deepEqual(refunds, [{ key: `claim:${said.claimId}`, amountMinor: 1485 }])
  const returns = await kernel.db.transact(desk(), (tx) =>
    care().answers.returnsInWindow(tx, shopId, productId, tx.now - hour, tx.now + hour),
  )
  assert.equal(returns, 1)
})

test('a message is answered once, its reply time said, and rated after', async () => {
  const { orderId } = await anOrder()
  const said = await sayAfterSales(kernel, me(), orderId, { kind: 'message', text: '怎么养?' })
  assert.ok(said.ok)
  assert.equal(whyOf(await rateConversation(kernel, me(), said.wordsId, 5)), 'not-answered-yet')
  assert.equal((await kernel.db.transact(desk(), (tx) => care().answers.owed(tx, shopId))).replies, 1)
  kernel.clock.advance(40_000)
  assert.deepEqual(await replyToWords(kernel, desk(), said.wordsId, '斜剪根,清水'), { ok: true, firstReplyMs: 40_000 })
  assert.equal(whyOf(await replyToWords(kernel, desk(), said.wordsId, '再说')), 'already-answered')
  assert.ok((await rateConversation(kernel, me(), said.wordsId, 5)).ok)
})

test('a stalled parcel is told to its buyer once, with the place and the hours', async () => {
  const { orderId } = await anOrder()
  for (let nth = 0; nth < 2; nth++)
    await kernel.db.transact({ role: 'worker', shopId, actor: 'test' }, async (tx) =>
      tx.say(
        parcelStalled,
        {
          parcelId: orderId,
          orderId,
          personId,
          segment: 'line-haul',
          lastScanAt: kernel.clock.now() - 9 * hour,
          lastPlace: '成都转运中心',
        },
        { key: orderId },
      ),
    )
  await settle()
  const facts = await kernel.db.transact({ role: 'worker', actor: 'test' }, (tx) =>
    tx.rows<{ params: { hours: number; lastPlace: string } }>(
      `select f.payload->'params' as params from kernel.fact f
       where f.name = 'identity/people-notified' and f.payload->>'kind' = 'parcel-stalled' order by f.bucket, f.position`,
    ),
  )
  assert.equal(facts.length, 1)
  assert.deepEqual([facts[0]!.params.hours, facts[0]!.params.lastPlace], [9, '成都转运中心'])
})

test('every list answers as its contract says, page by page', async () => {
  const call = async (key: string, more: object) => {
    const bound = care().routes.find((one) => one.key === key) as BoundRoute
    const asked = { caller: { shopId }, reach: desk(), params: {}, query: {}, ...more }
    return bound.contract.answer.parse(await bound.handle(asked as never)) as { rows: object[]; next: string | null }
  }
  const { orderId, productId, lineId } = await anOrder()
  await sign(orderId)
  await postReview(kernel, me(), { orderId, lineId, rating: 5, text: 'lovely' })
  for (let nth = 0; nth < 3; nth++) await sayAfterSales(kernel, me(), orderId, { kind: 'message', text: `问题 ${nth}` })
  const reviews = await call('GET /api/open/products/:productId/reviews', { params: { productId } })
  assert.equal(reviews.rows.length, 1)
  const mine = await call('GET /api/shop/orders/:orderId/after-sales', { reach: me(), params: { orderId } })
  assert.equal(mine.rows.length, 3)
  const first = await call('GET /api/desk/after-sales', { query: { limit: 2 } })
  const second = await call('GET /api/desk/after-sales', { query: { limit: 2, after: first.next } })
  assert.deepEqual([first.rows.length, second.rows.length, second.next], [2, 1, null])
  const done = await call('GET /api/desk/after-sales', { query: { owed: 'no' } })
  assert.equal(done.rows.length, 2)
})
