import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { tidy } from '@heed/tidy'
import { writeAction } from './write-action.ts'
import { writeDomain } from './write-domain.ts'

function aRoot(t: TestContext): string {
  const root = mkdtempSync(join(tmpdir(), 'heed-new-'))
  t.after(() => rmSync(root, { recursive: true, force: true }))
  for (const folder of ['domains', 'kernel']) mkdirSync(join(root, folder))
  writeFileSync(join(root, 'package.json'), '{ "name": "heed" }')
  writeFileSync(join(root, 'kernel/package.json'), '{ "name": "@heed/kernel", "dependencies": { "zod": "4.6.7" } }')
  writeFileSync(join(root, 'domains/river.json'), '[]')
  return root
}

test('a name that is no verb, an unknown domain and a second writing are refused', (t) => {
  const root = aRoot(t)
  assert.throws(() => writeAction(root, 'trade', 'cancel-order'), /no domains\/trade/)
  writeDomain(root, 'trade')
  assert.throws(() => writeAction(root, 'trade', 'CancelOrder'), /small words with hyphens/)
  assert.throws(() => writeAction(root, 'trade', 'cancel'), /like cancel-order/)
  assert.throws(() => writeDomain(root, 'trade'), /stands in the river already/)
  assert.throws(() => writeDomain(root, 'care', 'nowhere'), /no domain nowhere/)
  writeAction(root, 'trade', 'cancel-order')
  assert.throws(() => writeAction(root, 'trade', 'cancel-order'), /nothing was written/)
})

test('a new domain and a new action have nothing for tidy to say', (t) => {
  const root = aRoot(t)
  writeDomain(root, 'trade')
  writeDomain(root, 'care')
  writeDomain(root, 'promises', 'trade')
  assert.deepEqual(JSON.parse(readFileSync(join(root, 'domains/river.json'), 'utf8')), ['trade', 'promises', 'care'])
  writeAction(root, 'trade', 'cancel-order', 'Cancels an unpaid order and frees its stock.')
  writeAction(root, 'trade', 'refund-order')
  assert.deepEqual(tidy(root).faults, [])
  const readme = readFileSync(join(root, 'domains/trade/README.md'), 'utf8')
  assert.match(
    readme,
    /## Actions\n\n- `cancel-order`: Cancels an unpaid order and frees its stock\.\n- `refund-order`: Refund order\.\n$/,
  )
})
