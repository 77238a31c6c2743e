import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { testKernel } from '@heed/kernel/testing'
import { allMigrations } from '@heed/server/app'
import pg from 'pg'
import { runHeed } from './testing/run-heed.ts'

test('an audit is green on an untouched house, names what is wrong after a row is spoilt, and ends with 1', async () => {
  const kernel = await testKernel(allMigrations)
  const folder = mkdtempSync(join(tmpdir(), 'heed-cli-'))
  const admin = new pg.Client({ connectionString: kernel.url })
  await admin.connect()
  const env = { HEED_DATA: folder, DATABASE_URL: kernel.url }
  try {
    const green = await runHeed(['audit'], env)
    assert.equal(green.code, 0, green.err + green.out)
    assert.match(green.out, /^The fact log\n {2}ok {6}the positions of facts are dense up to their counter \(0\)\n/)
    assert.match(green.out, /\nAll \d+ checks hold/)
    await admin.query('update kernel.bucket set position = 7 where id = 3')
    const red = await runHeed(['audit'], env)
    assert.equal(red.code, 1)
    assert.match(red.out, /not ok {2}the positions .* \(1 wrong of 0\)\n {10}bucket 3 counts 7 and holds 0 facts/)
    assert.match(red.out, /\n1 check does not hold/)
    const zh = await runHeed(['audit', '--lang', 'zh'], env)
    assert.deepEqual([zh.code, /不对 {4}事实的位置连续/.test(zh.out)], [1, true])
    await admin.query(`delete from kernel.migration where domain = 'trade'`)
    const older = await runHeed(['audit'], env)
    assert.deepEqual([older.code, /older schema \(\d+ migrations have not run\)/.test(older.err)], [1, true])
    assert.equal((await runHeed(['audit', '--all'], env)).code, 2)
  } finally {
    await admin.end()
    rmSync(folder, { recursive: true })
    await kernel.close()
  }
})
