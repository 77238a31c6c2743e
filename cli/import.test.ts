import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { testKernel } from '@heed/kernel/testing'
import { allMigrations } from '@heed/server/app'
import { readImportOptions } from './import-options.ts'
import { fixturePath, runHeed } from './testing/run-heed.ts'

test('wrong use is said before anything is opened', () => {
  const says = (...args: string[]) => {
    const read = readImportOptions(args, {})
    return read.ok ? 'fine' : read.says
  }
  assert.equal(says('--kind', 'reviews'), 'Name one file.')
  assert.match(says('a.csv'), /--kind is comments, reviews, orders or tracking/)
  assert.match(says('a.csv', '--kind', 'comments', '--channel', 'shouting'), /bullet-comment/)
  assert.match(says('a.csv', '--kind', 'comments', '--new-shop', '店'), /needs --shop/)
  assert.match(says('a.csv', '--kind', 'tracking', '--set', 'carrier'), /field=value/)
  assert.equal(says('a.csv', '--kind', 'comment', '--shop', 'yunling'), 'fine')
})

test('a trial reading needs no database and says what would come of the file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'heed-cli-'))
  try {
    const env = { HEED_DATA: folder, DATABASE_URL: 'postgres://nowhere.invalid/none' }
    const tried = await runHeed(['import', fixturePath('reviews-gb18030.csv'), '--kind', 'reviews', '--dry-run'], env)
    assert.equal(tried.code, 3)
    assert.match(tried.out, /csv, gb18030/)
    assert.match(tried.out, /text=评价内容/)
    assert.match(tried.out, /3 would be imported \+ 0 known \+ 1 refused \+ 0 skipped = 4 lines/)
    assert.match(tried.out, /line 5 {2}The rating "7" is not between 1 and 5/)
    assert.match(readFileSync(join(folder, 'imports/reviews-gb18030.csv.refused.csv'), 'utf8'), /5,0,rating-unreadable/)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('a file goes into a new shop, is heard, and adds nothing the second time', async () => {
  const kernel = await testKernel(allMigrations)
  const folder = mkdtempSync(join(tmpdir(), 'heed-cli-'))
  const env = { HEED_DATA: folder, DATABASE_URL: kernel.url }
  const file = join(folder, 'wishes.csv')
  writeFileSync(file, 'user_id,text,商品\nu1,有没有短一点的,开衫\nu2,太长了,开衫\nu3,,开衫\n')
  try {
    const nowhere = await runHeed(['import', file, '--shop', 'nobody', '--kind', 'comments'], env)
    assert.deepEqual([nowhere.code, nowhere.out.split('\n')[0]], [2, 'There is no shop called nobody.'])
    const open = ['--shop', 'nuan', '--new-shop', '暖砚', '--owner', 'an@example.cn', '--create-products']
    const first = await runHeed(['import', file, '--kind', 'comments', ...open], env)
    assert.equal(first.code, 3, first.err)
    assert.match(first.out, /owner an@example\.cn, password/)
    assert.match(first.out, /2 imported \+ 0 known \+ 1 refused \+ 0 skipped = 3 lines/)
    assert.match(first.out, /heard\./)
    const again = await runHeed(['import', file, '--kind', 'comments', ...open], env)
    assert.match(again.out, /0 imported \+ 2 known \+ 1 refused \+ 0 skipped = 3 lines/)
    const found = await kernel.db.transact({ role: 'worker', actor: 'test' }, (tx) =>
      tx.one<{ comments: number; people: number; products: number; role: string }>(
        `select (select count(*) from content.comment) as comments, (select max(d.people) from listening.demand d) as people,
           (select count(*) from catalog.product) as products, (select m.role from identity.member m) as role`,
      ),
    )
    assert.deepEqual(found, { comments: 2, people: 2, products: 1, role: 'owner' })
  } finally {
    rmSync(folder, { recursive: true })
    await kernel.close()
  }
})
