import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertTaught, faultsOf } from '../testing/plant.ts'
import { leftovers } from './leftovers.ts'

// Written in pieces, so that the rule does not find them here.
const word = `TO${'DO'}`
const data = `../../shar${'ed/data'}/orders.csv`
const machine = `/wor${'k/main'}/README.md`

test('plain tests, words in strings and a bench that reads the data folder are left alone', (t) => {
  const faults = faultsOf(t, leftovers, {
    'domains/trade/rules/price.test.ts': "test('only one', () => ({ only: true }))\n",
    'domains/trade/rules/price.ts': `export const state = '${word}'\n`,
    'bench/orders.ts': `export const path = '${data}'\n`,
  })
  assert.deepEqual(faults, [])
})

test('a test marked only is caught in both spellings', (t) => {
  const path = 'domains/trade/rules/price.test.ts'
  assertTaught(faultsOf(t, leftovers, { [path]: "\ntest.only('a', () => {})\n" }), `${path}:2`, 'marked only')
  assertTaught(
    faultsOf(t, leftovers, { [path]: "\ntest('a', { only: true }, () => {})\n" }),
    `${path}:2`,
    'marked only',
  )
})

test('work put off is caught in comments, SQL and pages', (t) => {
  for (const [path, text] of [
    ['server/main.ts', `// ${word} later`],
    ['domains/trade/store/orders.sql', `-- FIX${'ME'}`],
    ['README.md', `${word}: write`],
  ] as const)
    assertTaught(faultsOf(t, leftovers, { [path]: `\n${text}\n` }), `${path}:2`, 'open an issue')
})

test('a path that leads out of the repository is caught, the data folder too in production', (t) => {
  assertTaught(
    faultsOf(t, leftovers, { 'README.md': `# A\n\nSee ${machine}\n` }),
    'README.md:3',
    'leads out of the repository',
  )
  assertTaught(
    faultsOf(t, leftovers, { 'server/main.ts': `export const a = '${data}'\n` }),
    'server/main.ts:1',
    'only tests and benches',
  )
})
