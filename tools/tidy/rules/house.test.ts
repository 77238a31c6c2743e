import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertTaught, faultsOf } from '../testing/plant.ts'
import { house } from './house.ts'

test('a whole domain is left alone, and so is one that is still an empty folder', (t) => {
  const empty = Object.fromEntries(
    ['README.md', 'contract/index.ts', 'contract/http.ts', 'wiring.ts', 'testing/index.ts'].map((name) => [
      `domains/content/${name}`,
      null,
    ]),
  )
  assert.deepEqual(faultsOf(t, house, empty), [])
})

test('each missing piece of furniture is caught and said what it is for', (t) => {
  for (const name of ['README.md', 'contract/index.ts', 'contract/http.ts', 'wiring.ts', 'testing/index.ts'])
    assertTaught(
      faultsOf(t, house, { [`domains/trade/${name}`]: null }),
      `domains/trade/${name}:1`,
      `has no ${name}`,
      'write it: ',
    )
})

test('a wiring without forgetShop is caught, one that returns it as a property is not', (t) => {
  const faults = faultsOf(t, house, { 'domains/trade/wiring.ts': 'export const wire = () => ({ routes: [] })\n' })
  assertTaught(faults, 'domains/trade/wiring.ts:1', 'offers no forgetShop', 'the only deletion')
})

test('a fifth door in exports is caught', (t) => {
  const exports = {
    './contract': './contract/index.ts',
    './contract/http': './contract/http.ts',
    './wiring': './wiring.ts',
    './testing': './testing/index.ts',
    './store': './store/orders.ts',
  }
  const faults = faultsOf(t, house, { 'domains/trade/package.json': JSON.stringify({ name: '@heed/trade', exports }) })
  assertTaught(faults, 'domains/trade/package.json:1', './store as ./store/orders.ts', 'export exactly')
})
