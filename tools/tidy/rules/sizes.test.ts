import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertTaught, faultsOf } from '../testing/plant.ts'
import { allowedPath } from '../tree.ts'
import { sizes } from './sizes.ts'

const path = 'domains/trade/rules/price.ts'
const lines = (count: number) => 'export {}\n'.repeat(count)
const longFunction = (count: number) => `\nexport function price() {\n${'  void 0\n'.repeat(count - 2)}}\n`
const allow = (rule: string, size: number) => ({ [allowedPath]: JSON.stringify([{ file: path, rule, size }]) })

test('a file of 300 lines and a function of 70 stand, one line more falls', (t) => {
  assert.deepEqual(faultsOf(t, sizes, { [path]: lines(300) }), [])
  assertTaught(faultsOf(t, sizes, { [path]: lines(301) }), `${path}:1`, 'has 301 lines', 'split it by verb')
  assert.deepEqual(faultsOf(t, sizes, { [path]: longFunction(70) }), [])
  assertTaught(faultsOf(t, sizes, { [path]: longFunction(71) }), `${path}:2`, 'price has 71 lines')
})

test('words may be many, unless code hides among them', (t) => {
  for (const words of ['sim/town/words/zh.ts', 'engine/lexicon/acts.ts']) {
    assert.deepEqual(faultsOf(t, sizes, { [words]: lines(400) }), [])
    assertTaught(faultsOf(t, sizes, { [words]: lines(400) + longFunction(6) }), `${words}:1`, 'has 407 lines')
  }
})

test('a recorded exception holds at its size and not above', (t) => {
  assert.deepEqual(faultsOf(t, sizes, { [path]: lines(320), ...allow('file-lines', 320) }), [])
  assertTaught(faultsOf(t, sizes, { [path]: lines(321), ...allow('file-lines', 320) }), `${path}:1`, 'may only shrink')
})

test('an exception that is larger than its file, or no longer needed, is itself a fault', (t) => {
  assertTaught(faultsOf(t, sizes, { [path]: lines(310), ...allow('file-lines', 320) }), `${allowedPath}:1`, 'write 310')
  assertTaught(
    faultsOf(t, sizes, { [path]: lines(200), ...allow('file-lines', 320) }),
    `${allowedPath}:1`,
    'take the entry out',
  )
  assertTaught(faultsOf(t, sizes, { ...allow('function-lines', 90) }), `${allowedPath}:1`, 'no longer needed')
})
