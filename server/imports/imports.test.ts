import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Id } from '@heed/kernel'
import { fixture, type ImportWorld, importWorld, sellsRoses } from './testing/world.ts'

interface Shown {
  importId: Id
  state: string
  lines: number
  imported: number
  known: number
  refused: number
  skipped: number
}

async function bring(world: ImportWorld, kind: string, name: string, bytes: Uint8Array | string = fixture(name)) {
  const fileId = await world.upload(world.shop, name, bytes)
  const started = await world.ask('POST /api/desk/imports', world.shop, { body: { fileId, kind } })
  assert.equal(started.status, 200, JSON.stringify(started.body))
  await world.running.idle()
  const { importId } = started.body as { importId: Id }
  const reply = await world.ask('GET /api/desk/imports/:importId', world.shop, { params: { importId } })
  return reply.body as Shown
}

async function refusalsOf(world: ImportWorld, importId: Id) {
  const reply = await world.ask('GET /api/desk/imports/:importId/refusals', world.shop, { params: { importId } })
  return (reply.body as { rows: { line: number; why: string; words: { en: string } }[] }).rows
}

const named: [kind: string, file: string][] = [
  ['comment', 'bilibili-video.xml'],
  ['comment', 'bilibili-recorder.xml'],
  ['comment', 'bilibili-cut.xml'],
  ['comment', 'youtube-replay.live_chat.json'],
  ['comment', 'youtube-live.live_chat.json'],
  ['comment', 'douyin-protobuf.jsonl'],
  ['comment', 'douyin-dycast.jsonl'],
  ['comment', 'douyin-barrage-grab.jsonl'],
  ['comment', 'douyin-catcher.jsonl'],
  ['comment', 'tiktok-v0.jsonl'],
  ['comment', 'tiktok-v1.jsonl'],
  ['comment', 'tiktok-v2.jsonl'],
  ['comment', 'comments-bom.csv'],
  ['comment', 'comments-utf16.txt'],
  ['review', 'reviews-gb18030.csv'],
  ['review', 'reviews.jsonl'],
]

test('every named format comes in once: the same file again adds nothing', async () => {
  const world = await importWorld()
  try {
    for (const [kind, file] of named) {
      const first = await bring(world, kind, file)
      assert.equal(first.state, 'done', file)
      assert.ok(first.imported > 0, file)
      assert.equal(first.imported + first.known + first.refused + first.skipped, first.lines, file)
      assert.equal((await refusalsOf(world, first.importId)).length, first.refused, file)
      const again = await bring(world, kind, file)
      assert.notEqual(again.importId, first.importId, file)
      assert.deepEqual(
        { imported: again.imported, known: again.known, refused: again.refused, skipped: again.skipped },
        { imported: 0, known: first.imported + first.known, refused: first.refused, skipped: first.skipped },
        file,
      )
    }
    await world.app.drain()
    const { words } = await world.kernel.db.transact({ role: 'worker', actor: 'test' }, (tx) =>
      tx.one<{ words: number }>(
        `select (select count(*) from content.comment) + (select count(*) from care.review) as words`,
      ),
    )
    assert.ok(words > 30)
  } finally {
    await world.close()
  }
})

test('orders find product and variant, or come back by name; a masked buyer is known by the order alone', async () => {
  const world = await importWorld()
  try {
    await sellsRoses(world)
    const first = await bring(world, 'order', 'orders.csv')
    const whys = (await refusalsOf(world, first.importId)).map((one) => `${one.line} ${one.why}`)
    assert.deepEqual(first.imported, 2)
    assert.deepEqual(whys.slice(-1), ['8 unknown-product'])
    const again = await bring(world, 'order', 'orders.csv')
    assert.deepEqual([again.imported, again.known, again.refused], [0, 2, first.refused])
    const sized = '订单号,商品编号,规格,单价\nA1,rose-a-20,20 stems,39.9\nA2,rose-a-20,40 枝,79\n'
    const second = await bring(world, 'order', 'sized.csv', sized)
    assert.deepEqual([second.imported, second.refused], [1, 1])
    assert.deepEqual(
      (await refusalsOf(world, second.importId)).map((one) => [one.line, one.words.en]),
      [[3, 'The product "rose-a-20" has no variant called "40 枝". Write it as the product page does.']],
    )
  } finally {
    await world.close()
  }
})

test('tracking of parcels the shop does not have comes back with line and reason', async () => {
  const world = await importWorld()
  try {
    const done = await bring(world, 'tracking', 'tracking.csv')
    assert.equal(done.imported, 0)
    const whys = (await refusalsOf(world, done.importId)).map((one) => `${one.line} ${one.why}`)
    assert.deepEqual(whys, ['2 unknown-parcel', '3 unknown-parcel', '4 time-unreadable', '5 value-missing'])
  } finally {
    await world.close()
  }
})

test('people of a file are counted once, voices apart, and each is heard', async () => {
  const world = await importWorld()
  try {
    const csv = 'user_id,text\nu1,有没有短一点的\nu1,希望再短一点\nu2,太长了\n,太长了，想要短款\n'
    await bring(world, 'comment', 'wishes.csv', csv)
    await world.app.drain()
    const [demand] = await world.kernel.db.transact({ role: 'worker', actor: 'test' }, (tx) =>
      tx.rows<{ people: number; voices: number }>(
        `select d.people, d.voices from listening.demand d where d.shop_id = $1 order by d.messages desc, d.demand_id`,
        [world.shop.shopId],
      ),
    )
    assert.deepEqual(demand, { people: 2, voices: 1 })
  } finally {
    await world.close()
  }
})
