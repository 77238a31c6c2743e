import { type Outcome, refuse } from '@heed/kernel'
import pg from 'pg'
import { findRows } from './find-rows.ts'
import { readRan, readTables } from './read-tables.ts'
import type { BackupLine } from './take-backup.ts'
import { verifyRestored } from './verify-restored.ts'

export type Restored = Outcome<
  { tables: number; rows: number },
  /** Something has happened here already: a restore would mix two histories. */
  | 'not-empty'
  /** The backup comes from another schema: check out the tree it was taken with, restore, then go forward. */
  | 'other-migrations'
  /** The file ends early or is no backup; nothing was kept. */
  | 'cut-off'
  /** What was put back is not what the file says, or its fact log has holes; nothing was kept. */
  | 'not-verified'
>

const rowsAtOnce = 2_000

/**
 * Puts a backup into a migrated database in which nothing has happened yet: all of it or nothing. What migrations
 * themselves put there gives way to what the backup holds.
 */
export async function restoreBackup(url: string, lines: AsyncIterable<BackupLine>): Promise<Restored> {
  const client = new pg.Client({ connectionString: url, application_name: 'heed-restore' })
  await client.connect()
  try {
    await client.query('begin')
    await client.query('set local search_path = pg_catalog')
    const restored = await putBack(client, lines)
    await client.query(restored.ok ? 'commit' : 'rollback')
    return restored
  } finally {
    await client.end()
  }
}

async function putBack(client: pg.Client, lines: AsyncIterable<BackupLine>): Promise<Restored> {
  const known = new Set((await readTables(client)).map((table) => table.name))
  const writer = rowWriter(client)
  const sequences: Extract<BackupLine, { sequence: string }>[] = []
  let told: number | null = null
  let begun = false
  for await (const line of lines) {
    if ('heed' in line) {
      const trouble = await unfit(client, line)
      if (trouble) return trouble
      await client.query(`truncate ${[...known].join(', ')}`)
      begun = true
    } else if (!begun) return refuse('cut-off')
    else if ('table' in line) {
      if (!known.has(line.table)) return refuse('other-migrations', { table: line.table })
      await writer.turnTo(line)
    } else if ('row' in line) await writer.add(line.row)
    else if ('sequence' in line) sequences.push(line)
    else told = line.rows
  }
  await writer.flush()
  const rows = [...writer.written.values()].reduce((sum, one) => sum + one, 0)
  if (told !== rows) return refuse('cut-off')
  const says = await verifyRestored(client, writer.written)
  if (says) return refuse('not-verified', { says })
  // No rollback takes back a sequence's step, so they come when nothing can fail any more.
  for (const { sequence, value, called } of sequences)
    await client.query('select setval($1, $2, $3)', [sequence, value, called])
  return { ok: true, tables: writer.written.size, rows }
}

async function unfit(client: pg.Client, head: Extract<BackupLine, { heed: 'backup' }>) {
  if (JSON.stringify(await readRan(client)) !== JSON.stringify(head.migrations)) return refuse('other-migrations')
  const table = await findRows(client)
  return table ? refuse('not-empty', { table }) : null
}

function rowWriter(client: pg.Client) {
  let insert = ''
  let waiting: string[] = []
  let into = ''
  const written = new Map<string, number>()
  async function flush() {
    if (waiting.length > 0) await client.query(insert, [waiting])
    if (into) written.set(into, (written.get(into) ?? 0) + waiting.length)
    waiting = []
  }
  return {
    flush,
    /** Rows by table, those without any too. */
    written,
    async turnTo({ table, columns }: { table: string; columns: string[] }) {
      await flush()
      into = table
      written.set(table, 0)
      // `offset 0` keeps PostgreSQL from reading the text of a row again for each of its columns.
      insert = `insert into ${table} (${columns.join(', ')}) overriding system value
        select ${columns.map((column) => `(r.made).${column}`).join(', ')}
        from (select u.text::${table} as made from unnest($1::text[]) u(text) offset 0) r`
    },
    async add(row: string) {
      waiting.push(row)
      if (waiting.length >= rowsAtOnce) await flush()
    },
  }
}
