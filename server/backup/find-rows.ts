import type pg from 'pg'
import { readTables } from './read-tables.ts'

/**
 * The first table in which something has happened, or null: a row counts unless a migration wrote it, which shows in
 * its transaction, the one that noted the migration as run. Without migrations any table at all is somebody else's.
 */
export async function findRows(client: pg.ClientBase): Promise<string | null> {
  const tables = await readTables(client)
  if (!(await isMigrated(client))) return tables[0]?.name ?? null
  for (const { name } of tables) {
    const { rows } = await client.query(
      `select 1 from ${name} t where t.xmin::text not in (select m.xmin::text from kernel.migration m) limit 1`,
    )
    if (rows.length > 0) return name
  }
  return null
}

async function isMigrated(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query(`select to_regclass('kernel.migration') is not null as there`)
  return rows[0].there
}
