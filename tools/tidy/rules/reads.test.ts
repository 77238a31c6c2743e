import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertTaught, faultsOf } from '../testing/plant.ts'
import { reads } from './reads.ts'

const action = 'domains/trade/actions/place-order.ts'
const check = (t: Parameters<typeof faultsOf>[0], text: string) => faultsOf(t, reads, { [action]: `\n${text}\n` })

test('an action that opens one transaction and reads through it is left alone', (t) => {
  assert.deepEqual(
    check(t, 'export const placeOrder = (db: Database) => db.transact(reach, (tx) => tx.rows(text))'),
    [],
  )
  assert.deepEqual(check(t, 'export const placeOrder = (tx: Tx) => shelf.read(tx)'), [])
})

test('a read or a second transaction beside the one it holds is caught', (t) => {
  for (const text of [
    'export const placeOrder = (tx: Tx, db: Database) => db.read(text)',
    'export const placeOrder = (t: Tx) => this.db.transact(reach, work)',
    'export const placeOrder = ({ tx, kernel }: Call) => [1].map(() => kernel.db.read(text))',
    'export const placeOrder = (db: Database) => db.transact(reach, async (t) => {\n return pool.query(text) })',
  ])
    assert.match(check(t, text)[0]?.says ?? '', /although it holds a transaction.*read through tx/s, text)
})

test('an action that imports the pool is caught', (t) => {
  assertTaught(check(t, "import pg from 'pg'"), `${action}:2`, 'imports pg', 'read through tx')
})
