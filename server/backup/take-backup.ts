import pg from 'pg'
import { type Ran, readRan, readTables } from './read-tables.ts'

/** The lines of a backup, in this order; `row` is PostgreSQL's own text of a whole row, which keeps every type exact. */
export type BackupLine =
  | { heed: 'backup'; version: 1; migrations: Ran[] }
  | { table: string; columns: string[] }
  | { row: string }
  | { sequence: string; value: string; called: boolean }
  | { end: true; rows: number }

const rowsAtOnce = 2_000

/**
 * Everything that people and shops have put into a database, as it was at one moment, while others go on writing. Tables,
 * roles and policies are not in it: they come from the migrations of the tree that restores it.
 */
export async function* takeBackup(url: string): AsyncGenerator<BackupLine> {
  const client = new pg.Client({ connectionString: url, application_name: 'heed-backup' })
  await client.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    await client.query('set local search_path = pg_catalog')
    yield { heed: 'backup', version: 1, migrations: await readRan(client) }
    let rows = 0
    for (const { name, columns } of await readTables(client)) {
      yield { table: name, columns }
      for await (const row of rowsOf(client, name)) {
        rows += 1
        yield { row }
      }
    }
    yield* sequences(client)
    yield { end: true, rows }
  } finally {
    await client.end()
  }
}

async function* rowsOf(client: pg.Client, table: string): AsyncGenerator<string> {
  await client.query(`declare rows_of no scroll cursor for select t::text as row from ${table} t`)
  for (;;) {
    const { rows } = await client.query<{ row: string }>(`fetch ${rowsAtOnce} from rows_of`)
    if (rows.length === 0) break
    for (const { row } of rows) yield row
  }
  await client.query('close rows_of')
}

async function* sequences(client: pg.Client): AsyncGenerator<BackupLine> {
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', s.schemaname, s.sequencename) as name from pg_sequences s order by s.schemaname, s.sequencename`,
  )
  for (const { name } of rows) {
    const { rows: at } = await client.query(`select last_value::text as value, is_called as called from ${name}`)
    yield { sequence: name, value: at[0].value, called: at[0].called }
  }
}
