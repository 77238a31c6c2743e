import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { after, test } from 'node:test'
import { findTests } from './find-tests.ts'
import type { Tally } from './tally.ts'

const folder = mkdtempSync(join(tmpdir(), 'heed-test-command-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const GOOD = `import { test } from 'node:test'
test('one', () => {})
test('two', async (t) => { await t.test('child', () => {}) })
test.skip('three', () => {})`

test('a failing test is shown with its difference, what its file wrote, and counted once', () => {
  const { said, tally } = runAll({
    'good.test.ts': GOOD,
    'bad.test.ts': `import { test } from 'node:test'
import assert from 'node:assert/strict'
console.log('a word before')
test('sums', async (t) => { await t.test('one and one', () => { assert.equal(1 + 1, 3) }) })`,
  })
  assert.deepEqual(tally, { passed: 3, failed: 1, skipped: 1 })
  assert.match(said, /✗ one and one {2}\(bad\.test\.ts:4\)/)
  assert.match(said, /2 !== 3/)
  assert.match(said, /it wrote:\n\s+a word before/)
  assert.match(said, /✓ good\.test\.ts {2}3, 1 skipped/)
})

for (const [situation, source, words] of [
  ['a file that throws before its first test', 'throw new Error("fell over")', /fell over/],
  ['a file that is not TypeScript', 'const x: = 3', /ERR_INVALID_TYPESCRIPT_SYNTAX/],
  ['a file without a test', 'console.log("nothing here")', /holds no test/],
  [
    'a file that leaves with an error after its tests',
    `${GOOD}\nprocess.on('exit', () => { process.exitCode = 3 })`,
    /✗/,
  ],
] as const) {
  test(`${situation} counts as a failure`, () => {
    const { said, tally } = runAll({ 'fell.test.ts': source })
    assert.equal(tally.failed, 1, said)
    assert.match(said, words)
  })
}

test('quick runs leave out simulation, slow tests and the browser; filters pick by path', () => {
  const names = [
    'a/x.test.ts',
    'a/x.slow.test.ts',
    'sim/y.test.ts',
    'web/e2e/z.e2e.ts',
    'node_modules/n.test.ts',
    'a/x.ts',
  ]
  const root = plant(Object.fromEntries(names.map((name) => [name, ''])))
  const found = (filters: string[], quick: boolean) => {
    const { units, browser } = findTests(root, { filters, quick })
    return [...units, ...browser].map((path) => relative(root, path))
  }
  assert.deepEqual(found([], false), ['a/x.slow.test.ts', 'a/x.test.ts', 'sim/y.test.ts', 'web/e2e/z.e2e.ts'])
  assert.deepEqual(found([], true), ['a/x.test.ts'])
  assert.deepEqual(found(['./sim/', 'web'], false), ['sim/y.test.ts', 'web/e2e/z.e2e.ts'])
  assert.deepEqual(found(['nowhere'], false), [])
})

/** Runs planted test files in a process of its own: within a test Node refuses to run others. */
function runAll(files: Record<string, string>): { said: string; tally: Tally } {
  const root = plant(files)
  const script = `
    import { runFiles } from ${JSON.stringify(join(import.meta.dirname, 'run-files.ts'))}
    const files = ${JSON.stringify(Object.keys(files).map((name) => join(root, name)))}
    const signal = new AbortController().signal
    const tally = await runFiles(files, { root: ${JSON.stringify(root)}, filesAtOnce: 1, fileMinutesMax: 1, signal })
    console.log(JSON.stringify(tally))`
  writeFileSync(join(root, 'all.ts'), script)
  const { NODE_TEST_CONTEXT: _, ...env } = process.env
  const ended = spawnSync(process.execPath, [join(root, 'all.ts')], { encoding: 'utf8', env })
  assert.equal(ended.status, 0, ended.stderr)
  const lines = ended.stdout.trimEnd().split('\n')
  return { said: lines.slice(0, -1).join('\n'), tally: JSON.parse(lines.at(-1) ?? '') }
}

function plant(files: Record<string, string>): string {
  const root = mkdtempSync(join(folder, 'root-'))
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }')
  for (const [name, source] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true })
    writeFileSync(join(root, name), source)
  }
  return root
}
