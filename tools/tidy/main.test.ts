import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { type Files, plant } from './testing/plant.ts'

const main = fileURLToPath(new URL('main.ts', import.meta.url))
const rule = 'domains/trade/rules/due.ts'
const store = 'domains/trade/store/orders.ts'

function run(root: string) {
  const { status, stdout } = spawnSync(process.execPath, [main, '--root', root], { encoding: 'utf8' })
  return { status, stdout }
}

test('a tree without a fault ends with 0 and says how many files it saw', (t) => {
  const { status, stdout } = run(plant(t))
  assert.match(stdout, /^tidy: 0 faults in \d+ files\n$/)
  assert.equal(status, 0)
})

const planted: [string, Files, RegExp][] = [
  [
    'an import downstream',
    { 'domains/trade/actions/pay.ts': "import '@heed/promises/contract'\n\nexport const pay = () => 1\n" },
    /points downstream at promises/,
  ],
  [
    'a deep import',
    { [store]: "import '@heed/content/store/comments.ts'\n" },
    /reaches behind the contract of content/,
  ],
  [
    "another domain's table in SQL",
    { [store]: 'export const text = `select id from content.comments`\n' },
    /names content\.comments/,
  ],
  ['Date.now() in a rule', { [rule]: 'export const due = () => Date.now()\n' }, /Date\.now is read outside the kernel/],
]

for (const [what, files, says] of planted)
  test(`${what} ends with 1 and a message that teaches`, (t) => {
    const { status, stdout } = run(plant(t, files))
    assert.match(stdout, says)
    assert.match(stdout, /\n {2}Why: .+\n {2}Fix: .+/)
    assert.equal(status, 1)
  })
