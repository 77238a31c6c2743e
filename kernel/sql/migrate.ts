import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import pg from 'pg'

/** A domain's migrations: forward only, applied in the order of the list given, then by file name. */
export interface MigrationSource {
  domain: string
  folder: URL
}

export interface Migration {
  domain: string
  file: string
  text: string
  hash: string
}

export const kernelMigrations: MigrationSource = { domain: 'kernel', folder: new URL('./migrations/', import.meta.url) }

export async function readMigrations(sources: readonly MigrationSource[]): Promise<Migration[]> {
  const all: Migration[] = []
  for (const source of sources) {
    const files = (await readdir(source.folder)).filter((file) => file.endsWith('.sql')).sort()
    for (const file of files) {
      const text = await readFile(new URL(file, source.folder), 'utf8')
      all.push({ domain: source.domain, file, text, hash: createHash('sha256').update(text).digest('hex') })
    }
  }
  return all
}

/**
 * Brings the database to the tree's schema, one transaction a file, under one advisory lock. Returns how many files ran.
 * A file that changed after it ran is refused: migrations go forward. `wanted` stops at an older schema, which is what a
 * backup taken with one needs before it can be put back.
 */
export async function migrate(
  url: string,
  sources: readonly MigrationSource[],
  wanted: (one: Migration) => boolean = () => true,
): Promise<number> {
  const migrations = (await readMigrations([kernelMigrations, ...sources])).filter(wanted)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`select pg_advisory_lock(4815162342)`)
    await client.query(`create schema if not exists kernel`)
    await client.query(
      `create table if not exists kernel.migration (domain text, file text, hash text not null, ran_at timestamptz not null default now(), primary key (domain, file))`,
    )
    const known = new Map<string, string>()
    for (const row of (await client.query('select domain, file, hash from kernel.migration')).rows)
      known.set(`${row.domain}/${row.file}`, row.hash)
    let ran = 0
    for (const migration of migrations) {
      const hash = known.get(`${migration.domain}/${migration.file}`)
      if (hash && hash !== migration.hash)
        throw new Error(
          `migration ${migration.domain}/${migration.file} changed after it ran here; write a new file instead of editing it`,
        )
      if (hash) continue
      await apply(client, migration)
      ran += 1
    }
    return ran
  } finally {
    await client.end()
  }
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  await client.query('begin')
  try {
    if (migration.domain !== 'kernel') {
      await client.query(`create schema if not exists ${migration.domain}`)
      await client.query(`grant usage on schema ${migration.domain} to heed_web, heed_worker, heed_console`)
    }
    await client.query(migration.text)
    await client.query('insert into kernel.migration (domain, file, hash) values ($1, $2, $3)', [
      migration.domain,
      migration.file,
      migration.hash,
    ])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`migration ${migration.domain}/${migration.file} failed: ${(error as Error).message}`, {
      cause: error,
    })
  }
}
