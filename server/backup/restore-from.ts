import type { Readable } from 'node:stream'
import { type MigrationSource, migrate, type Outcome, refuse } from '@heed/kernel'
import pg from 'pg'
import { findRows } from './find-rows.ts'
import { readLines } from './line-text.ts'
import { type Restored, restoreBackup } from './restore-backup.ts'
import { type BackupCounts, countLines, type OnProgress } from './save-backup.ts'
import type { BackupLine } from './take-backup.ts'

export type RestoreRefusal =
  | Extract<Restored, { ok: false }>['why']
  /** A server works on this database: what it remembers would no longer be true. */
  | 'served'

/**
 * Puts a gzipped backup into an empty database, schema and all: first the migrations that the backup was taken with,
 * then its rows, held against the file before they are kept, then the migrations that came since. A refusal leaves the
 * database without a row. `details.table` of `not-empty` names a table that holds something, `details.says` of
 * `not-verified` what does not hold.
 */
export async function restoreFrom(
  url: string,
  file: Readable,
  sources: readonly MigrationSource[],
  onProgress: OnProgress = () => {},
): Promise<Outcome<BackupCounts & { migrationsSince: number }, RestoreRefusal>> {
  const trouble = await unready(url)
  if (trouble) return trouble
  const reading = readLines(file)
  const first = await reading.next()
  if (first.done || !('heed' in first.value)) return refuse('cut-off')
  const ran = new Set(first.value.migrations.map((one) => `${one.domain}/${one.file} ${one.hash}`))
  await migrate(url, sources, (one) => ran.has(`${one.domain}/${one.file} ${one.hash}`))
  const { counts, lines } = countLines(startingWith(first.value, reading), onProgress)
  const restored = await restoreBackup(url, lines)
  if (!restored.ok) return restored
  return { ok: true, ...counts, migrationsSince: await migrate(url, sources) }
}

async function unready(url: string) {
  const client = new pg.Client({ connectionString: url, application_name: 'heed-restore' })
  await client.connect()
  try {
    const served = await client.query(
      `select 1 from pg_catalog.pg_stat_activity a
       where a.datname = current_database() and a.application_name in ('heed-web', 'heed-worker', 'heed-console') limit 1`,
    )
    if (served.rows.length > 0) return refuse('served')
    const table = await findRows(client)
    return table ? refuse('not-empty', { table }) : null
  } finally {
    await client.end()
  }
}

async function* startingWith(first: BackupLine, rest: AsyncGenerator<BackupLine>): AsyncGenerator<BackupLine> {
  yield first
  yield* rest
}
