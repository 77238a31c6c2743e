import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readListenOptions } from './listen-options.ts'
import { fixturePath, runHeed } from './testing/run-heed.ts'

test('wrong use is said before anything is read', () => {
  const says = (...args: string[]) => {
    const read = readListenOptions(args, {})
    return read.ok ? 'fine' : read.says
  }
  assert.equal(says(), 'Name one file.')
  assert.match(says('a.csv', '--kind', 'orders'), /comments or reviews/)
  assert.match(says('a.csv', '--top', '0'), /1 to 100/)
  assert.match(says('a.csv', '--lang', 'fr'), /zh and en/)
  assert.match(says('a.csv', '--map', 'text'), /field=column/)
  assert.match(says('a.csv', '--map', 'words=内容'), /the fields are text/)
  assert.equal(says('a.csv', '--map', 'text=内容', '--top', '5'), 'fine')
})

test('the board speaks the terminal’s language unless told', () => {
  const langOf = (env: Record<string, string>, ...args: string[]) => {
    const read = readListenOptions(['a.csv', ...args], env)
    return read.ok && read.options.lang
  }
  assert.equal(langOf({ LANG: 'zh_CN.UTF-8' }), 'zh')
  assert.equal(langOf({ LANG: 'C' }), 'en')
  assert.equal(langOf({ LANG: 'zh_CN.UTF-8', LC_ALL: 'en_US.UTF-8' }), 'en')
  assert.equal(langOf({ LANG: 'C' }, '--lang', 'zh'), 'zh')
})

test('a GB18030 file becomes a board, without colour in a pipe, its bad row named beside it', async () => {
  const heard = await runHeed(['listen', fixturePath('reviews-gb18030.csv'), '--kind', 'reviews', '--lang', 'zh'])
  assert.equal(heard.code, 0, heard.err)
  assert.match(heard.out, /─●─○/)
  assert.match(heard.out, /冰袋/)
  assert.equal(heard.out.includes('\u001b'), false)
  assert.match(heard.err, /1 行没有读出来，第一处：第 5/)
})

test('demands can be had one a line as JSON', async () => {
  const heard = await runHeed(['listen', fixturePath('comments-bom.csv'), '--category', 'umbrella-01', '--jsonl'])
  const demands = heard.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { people: number; quotes: unknown[] })
  assert.ok(demands.length > 0)
  assert.ok(demands.every((one) => one.people > 0 && one.quotes.length > 0))
})

test('a file that is not there, and one that is no file of words, are refused in words', async () => {
  const missing = await runHeed(['listen', '/nowhere/at-all.csv'])
  assert.deepEqual([missing.code, missing.err], [2, 'There is no file /nowhere/at-all.csv\n'])
  const orders = await runHeed(['listen', fixturePath('orders.csv')])
  assert.equal(orders.code, 1)
  assert.match(orders.err, /No column is chosen for: text/)
})
