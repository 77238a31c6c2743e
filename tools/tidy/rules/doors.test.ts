import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertTaught, faultsOf } from '../testing/plant.ts'
import { doors } from './doors.ts'

test('declared packages, Node modules and files of the same workspace are left alone', (t) => {
  const text = "import 'node:fs'\nimport { z } from 'zod'\nimport { word } from '../contract/index.ts'\n\nz\nword\n"
  assert.deepEqual(faultsOf(t, doors, { 'domains/trade/store/orders.ts': text }), [])
})

test('a relative import that leaves its workspace is caught and sent to the front door', (t) => {
  const faults = faultsOf(t, doors, { 'domains/trade/store/orders.ts': "import '../../content/store/comments.ts'\n" })
  assertTaught(faults, 'domains/trade/store/orders.ts:1', 'leaves domains/trade', 'import what @heed/content exports')
})

test('a neighbour that package.json does not declare is caught', (t) => {
  const faults = faultsOf(t, doors, { 'domains/promises/actions/judge.ts': "import '@heed/content/contract'\n" })
  assertTaught(
    faults,
    'domains/promises/actions/judge.ts:1',
    '@heed/content is not declared in domains/promises/package.json',
  )
})

test('a package of another maker that is not declared is caught, a dynamic import too', (t) => {
  const faults = faultsOf(t, doors, {
    'domains/promises/actions/judge.ts': "export const load = () => import('lodash')\n",
  })
  assertTaught(faults, 'domains/promises/actions/judge.ts:1', 'lodash is not declared')
})

test('what the root declares for development is open to tests alone', (t) => {
  const text = "import fc from 'fast-check'\n\nfc\n"
  assert.deepEqual(faultsOf(t, doors, { 'domains/trade/rules/price.test.ts': text }), [])
  assertTaught(
    faultsOf(t, doors, { 'domains/trade/rules/price.ts': text }),
    'domains/trade/rules/price.ts:1',
    'fast-check is not declared',
  )
})

test('build settings of a workspace may lean on those of the root', (t) => {
  const files = { 'web/shopper/vite.config.ts': "export * from '../../tools/face-config.ts'\n" }
  assert.deepEqual(faultsOf(t, doors, files), [])
})
