import { createReadStream, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import process, { env, stderr, stdout } from 'node:process'
import { hashFile } from '@heed/importers'
import { type Id, pause, second } from '@heed/kernel'
import { type CommandHouse, type ImportWish, runImport, wordImportRefusal } from '@heed/server/imports'
import { PostgresProblem } from '@heed/server/postgres'
import { bearClosedPipe } from './closed-pipe.ts'
import { dataDir } from './house.ts'
import { findShop, openImportHouse } from './import-house.ts'
import { type ImportOptions, importUsage, readImportOptions } from './import-options.ts'
import { endProgress, grouped, type RefusedRow, showProgress, showRefusals, showSum } from './import-report.ts'
import { type ImportWords, importWords } from './import-words.ts'
import { tryReading } from './try-reading.ts'

/** `heed import FILE`: reads a file into a shop, resumable; exit codes stand in the usage. */
export async function importFile(args: string[]): Promise<number> {
  bearClosedPipe()
  const read = readImportOptions(args, env)
  if (!read.ok) {
    stderr.write(`${read.says}\n\n${importUsage}\n`)
    return 2
  }
  const { options } = read
  if (!statSync(options.file, { throwIfNoEntry: false })?.isFile()) {
    stderr.write(`${importWords[options.lang].noFile(options.file)}\n`)
    return 2
  }
  if (options.dryRun) return await tryReading(options)
  const closers: (() => unknown)[] = []
  try {
    return await run(options, closers)
  } catch (error) {
    endProgress()
    stderr.write(`${wordProblem(error, options.lang)}\n`)
    return 1
  } finally {
    for (const close of closers.reverse()) await close()
  }
}

async function run(options: ImportOptions, closers: (() => unknown)[]): Promise<number> {
  const words = importWords[options.lang]
  const stopping = stopSignal()
  const house = await openImportHouse(closers)
  const shopId = await findShop(house, options, words)
  if (!shopId) return 2
  const startedAt = process.hrtime.bigint()
  const seconds = () => Number(process.hrtime.bigint() - startedAt) / 1e9
  const wish = await wishOf(options, shopId)
  const delivering = house.served ? null : deliver(house)
  const done = await runPatiently(house, wish, stopping.signal, words)
  endProgress()
  if (!done.ok) {
    stderr.write(`${words.held}\n`)
    return 1
  }
  const { import: job, continued, fromLine } = done
  if (continued) stdout.write(`  ${words.continued(grouped(fromLine))}\n`)
  if (job.state !== 'failed') showSum(words, job, seconds())
  const refused = await refusedRows(house, shopId, job.importId, options.lang)
  showRefusals(words, job.state === 'failed' ? [] : refused, join(dataDir(), 'imports'), basename(options.file))
  if (job.state === 'paused') {
    stdout.write(`  ${words.paused(grouped(job.line))}\n`)
    return 130
  }
  if (job.state === 'failed') stderr.write(`${words.failed(refused[0]?.says ?? job.why ?? '')}\n`)
  if (job.state === 'cancelled') stderr.write(`${words.cancelled}\n`)
  if (job.state !== 'done') return 1
  if (delivering === null) stdout.write(`  ${words.served}\n`)
  else {
    if (stderr.isTTY) stderr.write(`  ${words.hearing}`)
    await Promise.race([delivering.end(), stopping.stopped])
    endProgress()
    stdout.write(`  ${words.heard}  ${seconds().toFixed(1)} s\n`)
  }
  return job.refused > 0 ? 3 : 0
}

/** An import whose process was killed is held for another minute; waiting for that is kinder than a refusal. */
async function runPatiently(house: CommandHouse, wish: ImportWish, signal: AbortSignal, words: ImportWords) {
  const { kernel } = house.app
  const until = kernel.clock.wall() + 65 * second
  for (let tries = 1; ; tries += 1) {
    const done = await runImport(house.app, wish, {
      runner: `heed import ${kernel.newId()}`,
      signal,
      onProgress: (job) => showProgress(words, job, job.readBytes / Math.max(1, job.fileBytes)),
    })
    if (done.ok || signal.aborted || kernel.clock.wall() > until) return done
    if (tries === 1) stderr.write(`  ${words.waiting}\n`)
    await pause(2 * second, signal)
  }
}

async function wishOf(options: ImportOptions, shopId: Id): Promise<ImportWish> {
  const { file, kind, mapping, constants, channel, createProducts } = options
  const hash = await hashFile(createReadStream(file))
  return {
    shopId,
    kind,
    actor: 'heed import',
    reading: {
      ...(mapping ? { mapping } : {}),
      ...(constants ? { constants } : {}),
      ...(channel ? { channel } : {}),
      ...(createProducts ? { createProducts } : {}),
    },
    file: { name: basename(file), hash, bytes: statSync(file).size, open: () => createReadStream(file) },
  }
}

/** Facts are delivered while the file is still being read: the database works on one while we parse the other. */
function deliver({ app }: CommandHouse): { end(): Promise<void> } {
  let last = false
  const delivering = (async () => {
    while (!last) {
      await app.drain()
      await pause(100)
    }
    await app.drain()
  })()
  delivering.catch(() => {})
  return {
    end: () => {
      last = true
      return delivering
    },
  }
}

async function refusedRows(house: CommandHouse, shopId: Id, importId: Id, lang: 'zh' | 'en'): Promise<RefusedRow[]> {
  const { answers } = house.app.domains.content
  const rows: RefusedRow[] = []
  for (;;) {
    const last = rows.at(-1)
    const after = last ? { line: last.line, part: last.part } : null
    const page = await house.app.kernel.db.transact({ role: 'worker', shopId, actor: 'heed import' }, (tx) =>
      answers.importRefusals(tx, shopId, importId, { after, rowsMax: 1_000 }),
    )
    for (const { values, ...row } of page) rows.push({ ...row, says: wordImportRefusal(row.why, values)[lang] })
    if (page.length < 1_000) return rows
  }
}

/** The first Ctrl-C pauses between two batches. */
function stopSignal(): { signal: AbortSignal; stopped: Promise<void> } {
  const stopping = new AbortController()
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => {
        stopping.abort()
        resolve()
      })
  })
  return { signal: stopping.signal, stopped }
}

function wordProblem(error: unknown, lang: 'zh' | 'en'): string {
  if (error instanceof PostgresProblem) {
    const words = error.words[lang]
    return `${words.what}\n${words.next}`
  }
  const { message } = error as Error
  return lang === 'zh'
    ? `导入中断：${message}\n已存的行都在；再运行同一条命令就会接着导入。细节在 ${join(dataDir(), 'heed.log')}`
    : `The import broke off: ${message}\nRows already stored are kept; the same command goes on. Details are in ${join(dataDir(), 'heed.log')}`
}
