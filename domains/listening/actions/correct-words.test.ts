import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CatalogAnswers } from '@heed/catalog/contract'
import type { IdentityAnswers } from '@heed/identity/contract'
import type { Id } from '@heed/kernel'
import { type TestKernel, testKernel } from '@heed/kernel/testing'
import { readCorrections } from '../store/corrections.ts'
import { listeningMigrations } from '../testing/index.ts'
import { correctWords } from './correct-words.ts'
import { hearWords } from './hear-words.ts'
import { mergeDemands } from './merge-demands.ts'
import { undoCorrection } from './undo-correction.ts'
import { unmergeDemand } from './unmerge-demand.ts'

const known = {
  catalog: { products: async () => new Map() } as unknown as CatalogAnswers,
  identity: { shops: async () => new Map() } as unknown as IdentityAnswers,
}
const title = { zh: '领口太紧', en: 'the neck is tight' }

const miscounted = `select d.demand_id from listening.demand d where d.shop_id = $1 and d.merged_into is null
  and (d.people <> (select count(*) from listening.voice v where v.shop_id = d.shop_id and v.demand_id = d.demand_id)
    or d.messages <> (select count(*) from listening.evidence e where e.shop_id = d.shop_id and e.demand_id = d.demand_id)
    or d.messages <> (select coalesce(sum(y.messages), 0) from listening.demand_day y where y.shop_id = d.shop_id and y.demand_id = d.demand_id))`

async function openShop(kernel: TestKernel) {
  const shopId = kernel.newId()
  const desk = { role: 'web' as const, shopId, actor: 'test' }
  const say = async (text: string, personIds: Id[] = [kernel.newId()]) => {
    kernel.clock.advance(1_000)
    const ids = personIds.map(() => kernel.newId())
    await kernel.db.transact({ role: 'worker', shopId, actor: 'test' }, (tx) => {
      const nowhere = { productId: null, showId: null, videoId: null, orderId: null, offsetMs: null, name: '' }
      const words = personIds.map((personId, at) => ({
        ...nowhere,
        id: ids[at]!,
        personId,
        channel: 'review',
        text,
        saidAt: tx.now,
      }))
      return hearWords(tx, shopId, words, known)
    })
    return ids
  }
  const board = () =>
    kernel.db.transact(desk, async (tx) => {
      assert.deepEqual(await tx.rows(miscounted, [shopId]), [])
      const rows = await tx.rows<{ id: Id; slot: string; zh: string; people: number; messages: number; state: string }>(
        `select d.demand_id as id, d.slot, d.title->>'zh' as zh, d.people, d.messages, d.state from listening.demand d where d.shop_id = $1 order by d.first_heard_at, d.demand_id`,
        [shopId],
      )
      return rows
    })
  const counts = async () => (await board()).filter((row) => row.messages > 0).map((row) => [row.zh, row.people])
  return { shopId, desk, say, board, counts }
}

test('words that mean something else move to a demand named by a person, the same words said later follow, undo brings all back', async () => {
  const kernel = await testKernel([listeningMigrations])
  const { shopId, desk, say, board, counts } = await openShop(kernel)
  await say('尺码偏小', [kernel.newId(), kernel.newId()])
  const [odd] = await say('领口太紧了,尺码偏小')
  const [first] = await board()
  const before = await counts()
  const made = await correctWords(kernel, desk, first!.id, [odd!], { kind: 'new', title })
  assert.ok(made.ok)
  assert.deepEqual([made.moved, (await counts()).at(-1)], [1, [title.zh, 1]])
  await say('领口太紧了，尺码偏小！！')
  assert.deepEqual((await counts()).at(-1), [title.zh, 2], 'the same words follow at once')
  await say('尺码偏小')
  assert.equal((await board())[0]!.people, 3, 'other words stay as the engine reads them')
  assert.equal((await board()).find((row) => row.id === made.demandId)?.state, 'raised')
  const undone = await undoCorrection(kernel, desk, made.deedId)
  assert.ok(undone.ok && undone.restored === 2)
  assert.equal((await board())[0]!.people, (before[0]![1] as number) + 2)
  assert.equal((await undoCorrection(kernel, desk, made.deedId)).ok, false)
  await say('领口太紧了,尺码偏小')
  assert.equal((await board())[0]!.people, (before[0]![1] as number) + 3, 'nothing follows what was taken back')
  await kernel.db.transact(desk, async (tx) => assert.deepEqual(await readCorrections(tx, shopId, null, 10), []))
  await kernel.close()
})

test('what is not a demand leaves the board and stays away; another shop hears it as before', async () => {
  const kernel = await testKernel([listeningMigrations])
  const one = await openShop(kernel)
  const other = await openShop(kernel)
  const [id] = await one.say('快递太慢了')
  const demandId = (await one.board())[0]!.id
  const made = await correctWords(kernel, one.desk, demandId, [id!], { kind: 'none' })
  assert.ok(made.ok && made.demandId === null)
  await one.say('快递太慢了。。。')
  assert.deepEqual(await one.counts(), [])
  await other.say('快递太慢了')
  assert.equal((await other.counts()).length, 1)
  assert.ok((await undoCorrection(kernel, one.desk, made.deedId)).ok)
  assert.equal((await one.board())[0]!.people, 2)
  await kernel.close()
})

test('one person who said it in both places counts once where the words went', async () => {
  const kernel = await testKernel([listeningMigrations])
  const { desk, say, board } = await openShop(kernel)
  const both = kernel.newId()
  const [id] = await say('尺码偏小', [both])
  await say('会起球吗', [both, kernel.newId()])
  const [small, pale] = await board()
  assert.ok((await correctWords(kernel, desk, small!.id, [id!], { kind: 'demand', demandId: pale!.id })).ok)
  const after = (await board()).find((row) => row.id === pale!.id)!
  assert.deepEqual([after.people, after.messages], [2, 3])
  const again = await correctWords(kernel, desk, pale!.id, [id!], { kind: 'demand', demandId: pale!.id })
  assert.deepEqual(again, { ok: false, why: 'same-demand' })
  const nothing = await correctWords(kernel, desk, small!.id, [id!], { kind: 'none' })
  assert.deepEqual(nothing, { ok: false, why: 'no-such-words' })
  await kernel.close()
})

test('a merge is remembered until the two are held apart, and both can be exported', async () => {
  const kernel = await testKernel([listeningMigrations])
  const { shopId, desk, say, board } = await openShop(kernel)
  await say('尺码偏小')
  await say('会起球吗')
  const [small, pale] = await board()
  const kinds = () =>
    kernel.db.transact(desk, async (tx) => (await readCorrections(tx, shopId, null, 10)).map((row) => row.kind))
  await mergeDemands(kernel, desk, small!.id, pale!.id)
  assert.deepEqual(await kinds(), ['merge'])
  await unmergeDemand(kernel, desk, small!.id)
  assert.deepEqual(await kinds(), ['apart'])
  await kernel.close()
})
