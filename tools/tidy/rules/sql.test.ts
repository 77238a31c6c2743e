import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertTaught, faultsOf } from '../testing/plant.ts'
import { sql } from './sql.ts'

const store = 'domains/trade/store/orders.ts'
const query = (text: string) => `\nexport const text = \`${text}\`\n`

test("a domain's own tables and the kernel's are left alone, prose and comments too", (t) => {
  const own = query(
    'select o.id from trade.orders o join kernel.cursors c on c.name = o.id -- not promises.clocks, not now()',
  )
  const prose = "export const hint = 'Select a time from now (it is up to content.'\n"
  assert.deepEqual(faultsOf(t, sql, { [store]: own, 'domains/trade/rules/hint.ts': prose }), [])
})

test("another domain's table in a template string is caught on its line", (t) => {
  const faults = faultsOf(t, sql, { [store]: query('select id\nfrom content.comments\nwhere shop = $' + '{1}') })
  assertTaught(faults, `${store}:3`, 'SQL of trade names content.comments', 'ask an answer or send a request')
})

test("another domain's schema with a hole for the table is caught", (t) => {
  assertTaught(
    faultsOf(t, sql, { [store]: query('delete from content.$' + '{table}') }),
    `${store}:2`,
    'belongs to content',
  )
})

test("another domain's table in a string and in a migration is caught", (t) => {
  assertTaught(
    faultsOf(t, sql, { [store]: "export const a = 'delete from promises.clocks'\n" }),
    `${store}:1`,
    'belongs to promises',
  )
  const migration = 'domains/trade/store/migrations/0002-more.sql'
  const faults = faultsOf(t, sql, {
    [migration]: '-- old code still runs: yes\ncreate view trade.v_a as select * from content.comments;\n',
  })
  assertTaught(faults, `${migration}:2`, 'belongs to content')
})

test('a foreign key across schemas is caught, one inside is not', (t) => {
  const migration = 'domains/trade/store/migrations/0002-more.sql'
  const table = (target: string) => ({
    [migration]: `-- old code still runs: yes\ncreate table trade.lines (id uuid references ${target} (id));\n`,
  })
  assert.deepEqual(faultsOf(t, sql, table('trade.orders')), [])
  assertTaught(
    faultsOf(t, sql, table('content.shows')),
    `${migration}:2`,
    'a foreign key crosses schemas to content.shows',
  )
})

test('time and chance asked of the database are caught outside the kernel', (t) => {
  for (const clock of ['now()', 'current_timestamp', 'clock_timestamp()', 'random()', 'gen_random_uuid()'])
    assertTaught(
      faultsOf(t, sql, { [store]: query(`select id, ${clock} from trade.orders`) }),
      `${store}:2`,
      clock,
      'tx.now',
    )
  assert.deepEqual(faultsOf(t, sql, { 'kernel/sql/clock.ts': query('select now() from pg_class') }), [])
})

test('a page may read a published view, not a table, and never writes', (t) => {
  const page = 'server/pages/orders.ts'
  assert.deepEqual(faultsOf(t, sql, { [page]: query('select * from trade.v_orders') }), [])
  assertTaught(
    faultsOf(t, sql, { [page]: query('select * from trade.orders') }),
    `${page}:2`,
    'a table of trade',
    'trade.v_',
  )
  assertTaught(faultsOf(t, sql, { [page]: query('delete from trade.v_orders') }), `${page}:2`, 'a page writes')
})

test('a domain owns the further schemas that its migrations create', (t) => {
  const files = {
    'domains/content/store/migrations/0001-first.sql':
      '-- old code still runs: yes\ncreate schema if not exists sign_in;\n',
    'domains/content/store/people.ts': query('select * from sign_in.people'),
  }
  assert.deepEqual(faultsOf(t, sql, files), [])
  assertTaught(
    faultsOf(t, sql, { ...files, [store]: query('select * from sign_in.people') }),
    `${store}:2`,
    'belongs to content',
  )
})
