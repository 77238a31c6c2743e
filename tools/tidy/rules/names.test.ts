import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertTaught, faultsOf } from '../testing/plant.ts'
import { names } from './names.ts'

const action = 'domains/trade/actions/place-order.ts'

test('an action with its verb, its types and a named limit is left alone', (t) => {
  const text = [
    'export type PlaceOrder = { id: string }',
    'export const ordersMax = 256',
    'export async function placeOrder() { return lines() }',
    'function lines() { return ordersMax }',
  ]
  assert.deepEqual(faultsOf(t, names, { [action]: text.join('\n') }), [])
  assert.deepEqual(
    faultsOf(t, names, { [action]: "import { action } from '@heed/kernel'\n\nexport const placeOrder = action({})\n" }),
    [],
  )
})

test('files and folders named for nothing are caught once each', (t) => {
  for (const [path, said] of [
    ['server/utils/a.ts', 'server/utils'],
    ['server/types.ts', 'server/types.ts'],
    ['server/order-helpers.test.ts', 'server/order-helpers.test.ts'],
    ['server/common.css', 'server/common.css'],
    ['server/room-manager.ts', 'server/room-manager.ts'],
  ] as const)
    assertTaught(faultsOf(t, names, { [path]: '' }), `${path}:1`, `${said} is named for nothing`)
  assert.deepEqual(faultsOf(t, names, { 'server/utility-bill.ts': '', 'server/commons.ts': '' }), [])
})

test('an action whose verb differs from its file is caught', (t) => {
  const faults = faultsOf(t, names, { [action]: 'export const ordersMax = 256\n' })
  assertTaught(faults, `${action}:1`, 'exports no placeOrder')
})

test('a second function exported by an action is caught, however it is exported', (t) => {
  for (const second of [
    'export function priceOf() {}',
    'export const priceOf = () => 1',
    'const priceOf = () => 1\nexport { priceOf }',
  ])
    assert.match(
      faultsOf(t, names, { [action]: `export function placeOrder() {}\n${second}\n` })[0]?.says ?? '',
      /also exports priceOf.*price-of\.ts/,
    )
})
