import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CatalogAnswers } from '@heed/catalog/contract'
import type { IdentityAnswers } from '@heed/identity/contract'
import type { Id } from '@heed/kernel'
import { type TestKernel, testKernel } from '@heed/kernel/testing'
import { auditFindings } from '../answers/audit.ts'
import { listeningMigrations } from '../testing/index.ts'
import { hearWords } from './hear-words.ts'
import { mergeDemands } from './merge-demands.ts'
import { unmergeDemand } from './unmerge-demand.ts'

const known = {
  catalog: { products: async () => new Map() } as unknown as CatalogAnswers,
  identity: { shops: async () => new Map() } as unknown as IdentityAnswers,
}
const larger = '尺码偏小'
const softer = '会起球吗'
const smaller = '快递太慢了'

async function openShop(kernel: TestKernel) {
  const shopId = kernel.newId()
  const desk = { role: 'web' as const, shopId, actor: 'test' }
  const say = (text: string, people: number, personIds = Array.from({ length: people }, () => kernel.newId())) =>
    kernel.db.transact({ role: 'worker', shopId, actor: 'test' }, (tx) => {
      const nowhere = { productId: null, showId: null, videoId: null, orderId: null, offsetMs: null }
      const words = personIds.map((personId) => ({
        ...nowhere,
        id: kernel.newId(),
        personId,
        name: '',
        channel: 'video-comment',
        text,
        saidAt: tx.now,
      }))
      return hearWords(tx, shopId, words, known)
    })
  const people = () =>
    kernel.db.transact({ role: 'worker', shopId, actor: 'test' }, async (tx) => {
      const rows = await tx.rows<{ id: Id; people: number }>(
        `select d.demand_id as id, d.people from listening.demand d where d.shop_id = $1 order by d.first_heard_at, d.demand_id`,
        [shopId],
      )
      const findings = await auditFindings(tx, shopId)
      // Nobody posted these words anywhere: they were heard without a fact.
      assert.deepEqual(
        findings.filter((one) => !one.invariant.startsWith('the words were really said')),
        [],
      )
      return rows
    })
  return { desk, say, people }
}

test('a demand moved from under one to under another is counted by the second alone', async () => {
  const kernel = await testKernel([listeningMigrations])
  const { desk, say, people } = await openShop(kernel)
  for (const [text, count] of [
    [larger, 3],
    [softer, 2],
    [smaller, 1],
  ] as const) {
    await say(text, count)
    kernel.clock.advance(1)
  }
  const [one, two, three] = (await people()).map((row) => row.id) as [Id, Id, Id]
  assert.ok((await mergeDemands(kernel, desk, one, two)).ok)
  assert.equal((await people())[1]!.people, 5)
  assert.ok((await mergeDemands(kernel, desk, one, three)).ok)
  assert.deepEqual(
    (await people()).slice(1).map((row) => row.people),
    [2, 4],
  )
  await say(larger, 2)
  assert.equal((await people())[2]!.people, 6, 'words for what lies under it count where people look')
  assert.ok((await unmergeDemand(kernel, desk, one)).ok)
  assert.deepEqual(
    (await people()).map((row) => row.people),
    [5, 2, 1],
  )
  await kernel.close()
})

test('whoever asks for two merged demands is one person, and enough of them raise the one on top', async () => {
  const kernel = await testKernel([listeningMigrations])
  const { desk, say, people } = await openShop(kernel)
  const both = kernel.newId()
  await say(larger, 1, [both])
  kernel.clock.advance(1)
  await say(softer, 1)
  const [one, two] = (await people()).map((row) => row.id) as [Id, Id]
  assert.ok((await mergeDemands(kernel, desk, one, two)).ok)
  await say(softer, 1, [both])
  assert.equal((await people())[1]!.people, 2)
  const raised = () =>
    kernel.db.transact({ role: 'worker', actor: 'test' }, (tx) =>
      tx.rows<{ key: string; people: number }>(
        `select f.key, (f.payload->>'people')::int as people from kernel.fact f where f.name = 'listening/demand-raised' order by f.bucket, f.position`,
      ),
    )
  assert.deepEqual(await raised(), [])
  await say(larger, 1)
  assert.deepEqual(await raised(), [{ key: two, people: 3 }])
  await kernel.close()
})
