import { createReadStream, statSync } from 'node:fs'
import { join } from 'node:path'
import process, { env, stderr, stdout } from 'node:process'
import { allMigrations } from '@heed/server/app'
import { readBack, restoreFrom } from '@heed/server/backup'
import { startPostgres } from '@heed/server/postgres'
import { type BackupOptions, readBackupOptions } from './backup-options.ts'
import { backupWords, showCount, wordDatabaseTrouble } from './backup-words.ts'
import { bearClosedPipe } from './closed-pipe.ts'
import { dataDir } from './house.ts'
import { endProgress, grouped } from './import-report.ts'

/**
 * `heed restore FILE`: puts a backup into an empty database, all of it or nothing, and holds the result against the file
 * before it is kept. Exit: 0 done and verified, 1 refused or failed, 2 wrong use.
 */
export async function restore(args: string[]): Promise<number> {
  bearClosedPipe()
  const read = readBackupOptions(args, env)
  if (!read.ok) {
    stderr.write(`${read.says}\n\n${backupWords[read.lang].restoreUsage}\n`)
    return 2
  }
  const { file, lang } = read.options
  const words = backupWords[lang]
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    stderr.write(`${words.noFile(file)}\n`)
    return 2
  }
  const closers: (() => unknown)[] = []
  try {
    return await run(read.options, closers)
  } catch (error) {
    endProgress()
    stderr.write(`${wordDatabaseTrouble(error, lang, words.restoreBrokeOff)}\n`)
    return 1
  } finally {
    for (const close of closers.reverse()) await close()
  }
}

async function run({ file, lang }: BackupOptions, closers: (() => unknown)[]): Promise<number> {
  const words = backupWords[lang]
  const startedAt = process.hrtime.bigint()
  // A file that is no whole backup is told before a database is made for it.
  const whole = await readBack(createReadStream(file), (counts, table) =>
    showCount(words.readingFile, counts.rows, table),
  )
  const restored = whole.ok ? await putBack(file, closers, words.puttingBack) : whole
  endProgress()
  if (!restored.ok) {
    stderr.write(`${words.refused[restored.why](restored.details ?? {})}\n`)
    return 1
  }
  const { tables, rows, facts, migrationsSince } = restored
  const seconds = Number(process.hrtime.bigint() - startedAt) / 1e9
  stdout.write(
    `${words.restored(file, seconds.toFixed(1))}\n  ${words.counts(grouped(tables), grouped(rows), grouped(facts))}\n` +
      `  ${words.verified}\n`,
  )
  if (migrationsSince > 0) stdout.write(`  ${words.wentForward(grouped(migrationsSince))}\n`)
  return 0
}

/** Never a visit: a database that a running Heed serves is refused by its launcher. */
async function putBack(file: string, closers: (() => unknown)[], doing: string) {
  let url = env.DATABASE_URL
  if (!url) {
    const started = await startPostgres({ dataDir: join(dataDir(), 'postgres') })
    closers.push(() => started.stop())
    url = started.url
  }
  return await restoreFrom(url, createReadStream(file), allMigrations, (counts, table) =>
    showCount(doing, counts.rows, table),
  )
}
