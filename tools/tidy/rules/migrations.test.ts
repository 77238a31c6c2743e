import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertTaught, faultsOf } from '../testing/plant.ts'
import { migrations } from './migrations.ts'

const path = 'domains/trade/store/migrations/0001-orders.sql'

test('a migration that begins by saying whether old code still runs is left alone', (t) => {
  for (const line of ['-- old code still runs: yes', '-- old code still runs: no, stop the workers first'])
    assert.deepEqual(faultsOf(t, migrations, { [path]: `${line}\nselect 1;\n` }), [])
})

test('a migration that does not say so on its first line is caught', (t) => {
  for (const text of [
    'create table trade.orders ();\n',
    '\n-- old code still runs: yes\n',
    '-- old code still runs: maybe\n',
  ])
    assertTaught(faultsOf(t, migrations, { [path]: text }), `${path}:1`, 'whether old code still runs', 'expand now')
})
