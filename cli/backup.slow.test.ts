import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { pageCommands } from './testing/page-commands.ts'
import { runHeed } from './testing/run-heed.ts'

let folder: string
let mine: Record<string, string>

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'heed-cli-'))
  mine = { HEED_DATA: join(folder, 'mine'), DATABASE_URL: '' }
  const file = join(folder, 'wishes.csv')
  writeFileSync(file, 'user_id,text,商品\nu1,有没有短一点的,开衫\nu2,太长了,开衫\n')
  const open = ['--kind', 'comments', '--shop', 'nuan', '--new-shop', '暖砚', '--create-products']
  const shop = await runHeed(['import', file, ...open], mine)
  assert.equal(shop.code, 0, shop.err)
})
after(() => rmSync(folder, { recursive: true }))

const counts = /\d+ tables, [\d,]+ rows, [\d,]+ of them facts/

test('a backup of a data folder without a database is refused and makes none', async () => {
  const nowhere = { HEED_DATA: join(folder, 'nowhere'), DATABASE_URL: '', LANG: 'zh_CN.UTF-8' }
  const taken = await runHeed(['backup', join(folder, 'nothing')], nowhere)
  assert.equal(taken.code, 1)
  assert.match(taken.err, /还没有数据库/)
  assert.throws(() => statSync(join(folder, 'nowhere')))
})

test('the page’s commands back up a shop and bring it back elsewhere with the same counts', async () => {
  const commands = pageCommands('how-to/back-up-and-restore.md')
  assert.deepEqual(
    commands.map((one) => one.args[0]),
    ['backup', 'restore', 'audit'],
  )
  const told: string[] = []
  for (const { args, env } of commands) {
    const { code, out, err } = await runHeed(args, { ...mine, ...env }, folder)
    assert.equal(code, 0, `${args.join(' ')}: ${err}`)
    told.push((args[0] === 'audit' ? /All \d+ checks hold/ : counts).exec(out)![0])
  }
  assert.equal(told[0], told[1])
  if (process.platform !== 'win32') assert.equal(statSync(join(folder, 'heed.backup')).mode & 0o777, 0o600)
})

test('a second backup never overwrites the first, and a second restore never mixes with it', async () => {
  const file = join(folder, 'heed.backup')
  const bytes = readFileSync(file)
  const again = await runHeed(['backup', file], mine)
  assert.deepEqual([again.code, /never overwrites/.test(again.err)], [2, true])
  assert.deepEqual(readFileSync(file), bytes)
  const restored = { ...mine, HEED_DATA: join(folder, 'restored') }
  const mixed = await runHeed(['restore', file], restored)
  assert.deepEqual([mixed.code, /not empty \([a-z_.]+ holds something\)/.test(mixed.err)], [1, true])
  const zh = await runHeed(['restore', file, '--lang', 'zh'], restored)
  assert.match(zh.err, /不是空的/)
})

test('a damaged copy is refused before a database is made for it', async () => {
  const torn = join(folder, 'torn.backup')
  writeFileSync(torn, readFileSync(join(folder, 'heed.backup')).subarray(0, -200))
  const home = join(folder, 'torn')
  const restored = await runHeed(['restore', torn], { ...mine, HEED_DATA: home })
  assert.deepEqual([restored.code, /not a whole Heed backup/.test(restored.err)], [1, true])
  assert.throws(() => statSync(home))
  assert.equal((await runHeed(['restore', join(folder, 'none')], mine)).code, 2)
})
