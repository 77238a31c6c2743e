import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Id } from '@heed/kernel'
import { runImport } from './run-import.ts'
import { importWorld, streamOf } from './testing/world.ts'
import type { ImportReading, ImportsApp, ImportWish } from './wish.ts'

const rowsCount = 23
const csv = `text,user_id\n${Array.from({ length: rowsCount }, (_, n) => (n % 7 === 3 ? ',u' : `words ${n},u${n % 5}`)).join('\n')}\n`

const wishFor = (shopId: Id, text = csv, reading: ImportReading = {}): ImportWish => ({
  shopId,
  kind: 'comment',
  reading,
  actor: 'test',
  file: { name: 'words.csv', hash: 'a'.repeat(64), bytes: text.length, open: () => streamOf(text) },
})

/** The same app, whose bookkeeping fails at its nth step, before or after the step took effect. */
function failing(app: ImportsApp, nth: number, when: 'before' | 'after'): ImportsApp {
  const { content } = app.domains
  let steps = 0
  const advanceImport: typeof content.requests.advanceImport = async (step) => {
    steps += 1
    if (steps === nth && when === 'before') throw new Error('the power went')
    const moved = await content.requests.advanceImport(step)
    if (steps === nth) throw new Error('the power went')
    return moved
  }
  // A dead process ends nothing properly.
  const endImport = async () => {}
  const requests = { ...content.requests, advanceImport, endImport }
  return { ...app, domains: { ...app.domains, content: { ...content, requests } } }
}

test('a crash at any step, then the same file again: no row is lost or doubled', async () => {
  const world = await importWorld()
  try {
    for (const when of ['before', 'after'] as const) {
      for (const nth of [1, 3, 6]) {
        const { shopId } = world.shop
        const text = csv.replaceAll('words', `${when} ${nth}`)
        const wish = wishFor(shopId, text)
        wish.file.hash = `${when}${nth}`.padEnd(64, '0')
        await assert.rejects(
          runImport(failing(world.app, nth, when), wish, { runner: 'dies', batchRows: 4 }),
          /the power went/,
        )
        const early = await runImport(world.app, wish, { runner: 'next', batchRows: 4 })
        assert.equal(early.ok ? 'taken' : early.why, 'held-by-another')
        world.kernel.clock.advance(61_000)
        const done = await runImport(world.app, wish, { runner: 'next', batchRows: 4 })
        assert.ok(done.ok)
        const { imported, known, refused, skipped, state } = done.import
        assert.deepEqual([state, refused, skipped, imported + known], ['done', 3, 0, rowsCount - 3])
        // The batch under way when the process died was stored but not counted: its rows are known.
        assert.ok(known <= (when === 'before' ? 4 : 0))
        const { kept, lines } = await world.kernel.db.transact({ role: 'worker', actor: 'test' }, (tx) =>
          tx.one<{ kept: number; lines: number }>(
            `select count(*) as kept, (select count(*) from content.import_refusal r where r.import_id = $3) as lines
             from content.comment c where c.shop_id = $1 and c.text like $2`,
            [shopId, `${when} ${nth} %`, done.import.importId],
          ),
        )
        assert.deepEqual([kept, lines], [rowsCount - 3, 3])
      }
    }
  } finally {
    await world.close()
  }
})

test('a paused import goes on where it stopped, a cancelled one stops and starts anew', async () => {
  const world = await importWorld()
  try {
    const { shopId } = world.shop
    const pausing = new AbortController()
    const wish = wishFor(shopId)
    const paused = await runImport(world.app, wish, {
      runner: 'one',
      batchRows: 4,
      signal: pausing.signal,
      onProgress: (job) => job.line >= 9 && pausing.abort(),
    })
    assert.ok(paused.ok)
    assert.deepEqual([paused.import.state, paused.import.line], ['paused', 9])
    const again = await runImport(world.app, wish, { runner: 'two', batchRows: 4 })
    assert.ok(again.ok && again.continued)
    assert.equal(again.import.importId, paused.import.importId)
    assert.deepEqual([again.import.state, again.import.known], ['done', 0])

    const other = wishFor(shopId, csv.replaceAll('words', 'more words'))
    other.file.hash = 'b'.repeat(64)
    const { requests } = world.app.domains.content
    const cancelled = await runImport(world.app, other, {
      runner: 'three',
      batchRows: 4,
      onProgress: (job) => void requests.cancelImport({ shopId, importId: job.importId, actor: 'test' }),
    })
    assert.ok(cancelled.ok)
    assert.equal(cancelled.import.state, 'cancelled')
    const anew = await runImport(world.app, other, { runner: 'four' })
    assert.ok(anew.ok && !anew.continued)
    assert.equal(anew.import.imported + anew.import.known, rowsCount - 3)
  } finally {
    await world.close()
  }
})

test('a file whose columns say nothing fails as a whole, at line 0 and counting nothing', async () => {
  const world = await importWorld()
  try {
    const failed = await runImport(world.app, wishFor(world.shop.shopId, 'colour,size\nred,4\n'), { runner: 'one' })
    assert.ok(failed.ok)
    const { state, why, imported, refused } = failed.import
    assert.deepEqual([state, why, imported, refused], ['failed', 'mapping-incomplete', 0, 0])
  } finally {
    await world.close()
  }
})

test('products a file names are listed once when asked for, and its words belong to them', async () => {
  const world = await importWorld()
  try {
    const { shopId } = world.shop
    const text = 'cat,text\n衣服,有点短\n水果,很甜\n衣服,太长了\n'
    const done = await runImport(world.app, wishFor(shopId, text, { createProducts: true }), { runner: 'one' })
    assert.ok(done.ok)
    const again = await runImport(world.app, wishFor(shopId, text, { createProducts: true }), { runner: 'two' })
    assert.ok(again.ok && again.import.known === 3)
    const rows = await world.kernel.db.transact({ role: 'worker', shopId, actor: 'test' }, async (tx) => {
      const products = await world.app.domains.catalog.answers.productsByRef(tx, shopId, ['衣服', '水果'])
      return await tx.rows<{ n: number }>(
        `select count(*) as n from content.comment c where c.product_id = any($1::uuid[]) group by c.product_id order by n, c.product_id`,
        [[...products.values()].map((one) => one.productId)],
      )
    })
    assert.deepEqual(
      rows.map((row) => row.n),
      [1, 2],
    )
  } finally {
    await world.close()
  }
})
