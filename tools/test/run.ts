import { cpus } from 'node:os'
import { resolve } from 'node:path'
import { startThrowawayPostgres } from '@heed/server/postgres'
import { findChromium, howToInstallChromium } from './find-chromium.ts'
import { findTests } from './find-tests.ts'
import { runFiles } from './run-files.ts'
import { addTallies, noTallies, type Tally, worded } from './tally.ts'

/**
 * The one test command: npm test [-- [--quick] path ...]
 * Paths (or parts of them) choose files. --quick leaves out simulation, browser and *.slow.test.ts.
 * Ends with one line `N passed, N failed[, N skipped]`.
 */
const ROOT = resolve(import.meta.dirname, '..', '..')
/** Each test file is a process of its own. */
const FILES_AT_ONCE = Math.max(2, Math.min(4, cpus().length))
/** A single test file may take this long; the flood and simulation suites are the longest. */
const FILE_MINUTES_MAX = 10

const stopping = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.abort())

await main(process.argv.slice(2))

async function main(args: string[]): Promise<void> {
  const quick = args.includes('--quick')
  const filters = args.filter((arg) => !arg.startsWith('--'))
  const files = findTests(ROOT, { filters, quick })
  const total = await withDatabase(async () => {
    const units = await runFiles(files.units, how(FILES_AT_ONCE))
    return addTallies(units, await runBrowserFiles(files.browser))
  })
  if (stopping.signal.aborted) {
    console.log('\nStopped before the end.')
    process.exitCode = 130
  } else if (total.passed + total.failed === 0) {
    console.log(`\nNo test ran${filters.length > 0 ? ` for ${filters.join(' ')}` : ''}: that counts as a failure.`)
    process.exitCode = 1
  } else if (total.failed > 0) {
    process.exitCode = 1
  }
  console.log(`\n${worded(total)}`)
}

async function withDatabase(work: () => Promise<Tally>): Promise<Tally> {
  // A database of the caller's own, such as a newer PostgreSQL, may stand in.
  if (process.env.HEED_TEST_DATABASE_URL) return work()
  const postgres = await startThrowawayPostgres()
  process.env.HEED_TEST_DATABASE_URL = postgres.url
  try {
    return await work()
  } finally {
    await postgres.stop()
  }
}

async function runBrowserFiles(files: string[]): Promise<Tally> {
  if (files.length === 0) return noTallies
  const chromium = findChromium()
  if (!chromium) {
    console.log(
      `\n${files.length} browser test files skipped: no Chromium here. To install it: ${howToInstallChromium()}`,
    )
    return { ...noTallies, skipped: files.length }
  }
  process.env.CHROMIUM = chromium
  return runFiles(files, how(1))
}

function how(filesAtOnce: number) {
  return { root: ROOT, filesAtOnce, fileMinutesMax: FILE_MINUTES_MAX, signal: stopping.signal }
}
