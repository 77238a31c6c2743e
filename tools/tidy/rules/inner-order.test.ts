import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertTaught, faultsOf } from '../testing/plant.ts'
import { innerOrder } from './inner-order.ts'

const check = (t: Parameters<typeof faultsOf>[0], room: string, target: string, how = 'import') =>
  faultsOf(t, innerOrder, { [`domains/trade/${room}/here.ts`]: `${how} { a } from '${target}'\n` })

test('every arrow that points down is left alone', (t) => {
  const legal = [
    ['routes', '../actions/a.ts'],
    ['reactions', '../actions/a.ts'],
    ['timers', '../store/a.ts'],
    ['senders', '../actions/a.ts'],
    ['actions', '../rules/a.ts'],
    ['actions', '../store/a.ts'],
    ['rules', '../contract/index.ts'],
    ['rules', '@heed/kernel'],
    ['contract', '@heed/content/contract'],
    ['testing', '../wiring.ts'],
  ] as const
  for (const [room, target] of legal) assert.deepEqual(check(t, room, target), [], `${room} -> ${target}`)
})

test('every arrow that points up is caught', (t) => {
  const illegal = [
    ['actions', '../routes/a.ts'],
    ['actions', '../reactions/a.ts'],
    ['reactions', '../timers/a.ts'],
    ['store', '../actions/a.ts'],
    ['store', '../rules/a.ts'],
    ['rules', '../store/a.ts'],
    ['contract', '../rules/a.ts'],
    ['routes', '../wiring.ts'],
  ] as const
  for (const [room, target] of illegal)
    assertTaught(check(t, room, target), `domains/trade/${room}/here.ts:1`, `${room} imports`)
})

test('a room that meets an outside library stands beside the store', (t) => {
  assert.deepEqual(check(t, 'actions', '../payment/a.ts'), [])
  assert.deepEqual(check(t, 'payment', '../store/a.ts'), [])
  assertTaught(check(t, 'payment', '../actions/a.ts'), 'domains/trade/payment/here.ts:1', 'payment imports actions')
  assertTaught(check(t, 'rules', '../payment/a.ts'), 'domains/trade/rules/here.ts:1', 'rules imports payment')
})

test('a store may take the type of a rule, never its value', (t) => {
  assert.deepEqual(check(t, 'store', '../rules/a.ts', 'import type'), [])
})

test('a rule that imports anything but contract, kernel and rules is told to stay pure', (t) => {
  for (const target of ['node:fs', 'zod', '@heed/engine', '@heed/kernel/testing'])
    assertTaught(
      check(t, 'rules', target),
      'domains/trade/rules/here.ts:1',
      `a rule imports ${target}`,
      'as a parameter',
    )
})

test('a contract that drags a library behind it is caught', (t) => {
  assertTaught(check(t, 'contract', 'fastify'), 'domains/trade/contract/here.ts:1', 'a contract imports fastify')
})

test('production code that takes a fake is caught, a test may', (t) => {
  assertTaught(check(t, 'actions', '../testing/index.ts'), 'domains/trade/actions/here.ts:1', 'imports from testing')
  const test = { 'domains/trade/actions/here.test.ts': "import { fake } from '../testing/index.ts'\n\nfake\n" }
  assert.deepEqual(faultsOf(t, innerOrder, test), [])
})
