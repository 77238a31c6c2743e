import { createReadStream, createWriteStream, existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import process, { env, stderr, stdout } from 'node:process'
import { readBack, saveBackup } from '@heed/server/backup'
import { type BackupOptions, readBackupOptions } from './backup-options.ts'
import { backupWords, showCount, size, wordDatabaseTrouble } from './backup-words.ts'
import { bearClosedPipe } from './closed-pipe.ts'
import { findDatabase } from './find-database.ts'
import { dataDir } from './house.ts'
import { endProgress, grouped } from './import-report.ts'

/**
 * `heed backup FILE`: everything that people and shops have put into the database, as of one moment, into one file that
 * only its owner can read; read back before it bears its name. Exit: 0 done, 1 failed, 2 wrong use.
 */
export async function backup(args: string[]): Promise<number> {
  bearClosedPipe()
  const read = readBackupOptions(args, env)
  if (!read.ok) {
    stderr.write(`${read.says}\n\n${backupWords[read.lang].backupUsage}\n`)
    return 2
  }
  const { file, lang } = read.options
  const words = backupWords[lang]
  if (existsSync(file)) {
    stderr.write(`${words.fileThere(file)}\n`)
    return 2
  }
  if (!env.DATABASE_URL && !existsSync(join(dataDir(), 'postgres/cluster'))) {
    stderr.write(`${words.nothingHere(dataDir())}\n`)
    return 1
  }
  const closers: (() => unknown)[] = []
  try {
    return await run(read.options, closers)
  } catch (error) {
    endProgress()
    const unknownTable = (error as { code?: string }).code === '42P01'
    stderr.write(`${unknownTable ? words.notHeed : wordDatabaseTrouble(error, lang, words.backupBrokeOff)}\n`)
    return 1
  } finally {
    rmSync(partOf(file), { force: true })
    for (const close of closers.reverse()) await close()
  }
}

const partOf = (file: string): string => `${file}.part`

async function run({ file, lang }: BackupOptions, closers: (() => unknown)[]): Promise<number> {
  const words = backupWords[lang]
  const startedAt = process.hrtime.bigint()
  const url = await findDatabase(closers)
  const part = partOf(file)
  // Flushed, so that a name is never given to bytes that a power cut can take away.
  const sink = createWriteStream(part, { mode: 0o600, flags: 'w', flush: true })
  const taken = await saveBackup(url, sink, (counts, table) => showCount(words.taking, counts.rows, table))
  const back = await readBack(createReadStream(part), (counts, table) =>
    showCount(words.readingBack, counts.rows, table),
  )
  endProgress()
  if (!back.ok || back.rows !== taken.rows || back.facts !== taken.facts) {
    stderr.write(`${words.notAsWritten(file)}\n`)
    return 1
  }
  renameSync(part, file)
  const seconds = Number(process.hrtime.bigint() - startedAt) / 1e9
  stdout.write(
    `${words.taken(file, size(statSync(file).size), seconds.toFixed(1))}\n` +
      `  ${words.counts(grouped(taken.tables), grouped(taken.rows), grouped(taken.facts))}\n  ${words.readBack}\n`,
  )
  if (!env.DATABASE_URL) stdout.write(`  ${words.alsoKeep(dataDir())}\n`)
  return 0
}
