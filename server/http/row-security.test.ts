import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { type AccessWorld, accessWorld } from './testing/world.ts'

/**
 * Tables without row-level security, each looked at: the kernel's own, which carry no shop's words and whose grants are
 * narrow, and the sign-in library's, which only the worker role reaches.
 */
const exempt = [
  'identity_auth.account',
  'identity_auth.session',
  'identity_auth.user',
  'identity_auth.verification',
  'kernel.bucket',
  'kernel.clock_offset',
  'kernel.cursor',
  'kernel.fact',
  'kernel.fact_0',
  'kernel.fact_rest',
  'kernel.failure',
  'kernel.head',
  'kernel.held',
  'kernel.migration',
  'kernel.once',
  'kernel.parked',
  'kernel.tick',
]
const roles = ['heed_web', 'heed_worker', 'heed_console']

let world: AccessWorld
let client: pg.Client
before(async () => {
  world = await accessWorld()
  client = new pg.Client({ connectionString: world.kernel.url })
  await client.connect()
})
after(async () => {
  await client.end()
  await world.close()
})

const read = async <R extends pg.QueryResultRow>(text: string, values: unknown[] = []) =>
  (await client.query<R>(text, values)).rows

interface Table {
  name: string
  protected: boolean
  /** What the web role may read, as its policy says; null when it has none. */
  readable: string | null
  shop: boolean
}
const tables = () =>
  read<Table>(
    `select n.nspname || '.' || c.relname as name, c.relrowsecurity and c.relforcerowsecurity as protected,
       (select p.qual from pg_policies p where p.schemaname = n.nspname and p.tablename = c.relname
          and p.policyname = 'web_read') as readable,
       exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'shop_id') as shop
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema') order by 1`,
  )

/** Counts what the web role sees of a table as some shop and person; null when it may not even look. */
async function seen(table: string, shopId: string, personId: string): Promise<number | null> {
  await client.query('begin; set local role heed_web')
  try {
    await client.query(`select set_config('app.shop_id', $1, true), set_config('app.person_id', $2, true)`, [
      shopId,
      personId,
    ])
    const { rows } = await client.query(`select count(*)::int as n from ${table.replace(/\.(.*)/, '."$1"')}`)
    return rows[0].n
  } catch (error) {
    assert.equal((error as { code?: string }).code, '42501', `${table}: ${error}`)
    return null
  } finally {
    await client.query('rollback')
  }
}

test('every table has forced row-level security, but for the reviewed few', async () => {
  const open = (await tables()).filter((table) => !table.protected).map((table) => table.name)
  assert.deepEqual(open, exempt)
})

test('of the tables without it the web role touches one: the outcomes it keeps for repeated requests', async () => {
  const found = await read<{ name: string; may: string[] }>(
    `select t.name, array(select p from unnest(array['select', 'insert', 'update', 'delete']) p
       where has_table_privilege('heed_web', format('%I.%I', split_part(t.name, '.', 1), split_part(t.name, '.', 2)), p)) as may
     from unnest($1::text[]) t(name) order by 1`,
    [exempt],
  )
  assert.deepEqual(
    found.filter(({ may }) => may.length > 0),
    [{ name: 'kernel.once', may: ['select', 'insert', 'delete'] }],
  )
})

test('another shop and a stranger see no row of a shop’s or a person’s table, and nobody at all without a reach', async () => {
  const [stranger, nowhere] = [world.kernel.newId(), world.kernel.newId()]
  let filled = 0
  for (const { name, protected: kept, readable, shop } of await tables()) {
    if (!kept || readable === 'true') continue
    const owned = name.replace(/\.(.*)/, '."$1"')
    const [{ n }] = (await read<{ n: number }>(`select count(*)::int as n from ${owned}`)) as [{ n: number }]
    if (n > 0) filled += 1
    for (const [shopId, personId] of [
      [nowhere, stranger],
      ['', ''],
    ] as const)
      assert.ok(!(await seen(name, shopId, personId)), `${name} shows rows to ${shopId || 'nobody'}`)
    if (readable === null)
      assert.equal(await seen(name, world.a.shopId, world.buyer.personId), null, `${name} is the worker’s`)
    else if (shop && n > 0 && !readable.includes('person_id')) {
      const own = await read<{ n: number }>(`select count(*)::int as n from ${owned} where shop_id = $1`, [
        world.a.shopId,
      ])
      assert.equal(
        await seen(name, world.a.shopId, stranger),
        own[0]!.n,
        `${name} shows a shop its own rows and no other`,
      )
    }
  }
  assert.ok(filled >= 25, `${filled} such tables hold rows`)
})

test('a shop cannot write a row into another shop’s name', async () => {
  const mine = (await tables()).filter((table) => table.protected && table.shop && table.readable?.includes('app_shop'))
  assert.ok(mine.length > 15)
  for (const { name } of mine) {
    for (const verb of [`update ${name} set shop_id = shop_id`, `delete from ${name}`]) {
      await client.query('begin; set local role heed_web')
      try {
        await client.query(`select set_config('app.shop_id', $1, true)`, [world.b.shopId])
        const { rowCount } = await client.query(`${verb} where shop_id = $1`, [world.a.shopId])
        assert.equal(rowCount, 0, `${name}: ${verb}`)
      } catch (error) {
        assert.equal((error as { code?: string }).code, '42501', `${name}: ${error}`)
      } finally {
        await client.query('rollback')
      }
    }
  }
})

test('the roles the app uses are nobody’s superior, own nothing and cannot change who they are', async () => {
  const found = await read(
    `select r.rolname, r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb or r.rolreplication or r.rolcanlogin as strong,
       (select count(*)::int from pg_class c where c.relowner = r.oid) + (select count(*)::int from pg_proc p where p.proowner = r.oid)
         + (select count(*)::int from pg_namespace n where n.nspowner = r.oid) + (select count(*)::int from pg_database d where d.datdba = r.oid) as owns,
       (select count(*)::int from pg_auth_members m where m.member = r.oid) as member_of
     from pg_roles r where r.rolname = any($1) order by 1`,
    [roles],
  )
  assert.deepEqual(
    found,
    [...roles].sort().map((rolname) => ({ rolname, strong: false, owns: 0, member_of: 0 })),
  )
  const creating = await read(
    `select n.nspname, r.rolname from pg_namespace n, pg_roles r
     where r.rolname = any($1) and n.nspname !~ '^pg_' and has_schema_privilege(r.oid, n.oid, 'create') order by 1, 2`,
    [roles],
  )
  assert.deepEqual(creating, [])
})

test('functions that run as their owner are few, and none can be led astray by a search path', async () => {
  const found = await read<{ name: string; path: string | null; open: boolean }>(
    `select n.nspname || '.' || p.proname as name, array_to_string(p.proconfig, ' ') as path
     from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema') order by 1`,
  )
  for (const { name, path } of found) assert.match(path ?? '', /search_path=/, name)
  assert.deepEqual(
    found.map((one) => one.name),
    definerFunctions,
  )
})

/** Each looked at: what it needs beyond its caller's rows, and that it gives no more than its answer. */
const definerFunctions = ['kernel.say', 'trade.available_units']

test('a view shows its reader’s rows, not its owner’s', async () => {
  const views = await read<{ name: string; options: string | null }>(
    `select n.nspname || '.' || c.relname as name, array_to_string(c.reloptions, ' ') as options
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('v', 'm') and n.nspname not in ('pg_catalog', 'information_schema') order by 1`,
  )
  for (const { name, options } of views) assert.match(options ?? '', /security_invoker=(true|on)/, name)
})
