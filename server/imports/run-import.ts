import type { ImportAnswer, ImportPlace } from '@heed/content/contract'
import { type Entry, readRows } from '@heed/importers'
import { limit, type Outcome } from '@heed/kernel'
import { createProducts } from './create-products.ts'
import { type ImportSession, importSession } from './session.ts'
import { storeRows } from './store-rows.ts'
import type { ImportsApp, ImportWish, RowRefusal } from './wish.ts'

const batchMax = limit('import.batch', 500, 'rows that go to a domain in one transaction')

export interface RunOptions {
  /** Holds the import; two runs of one file at once are refused. */
  runner: string
  /** Stops between two batches; what was stored stays, and the next run goes on from there. */
  signal?: AbortSignal | undefined
  /** What an abort means: a person paused it, or the process stops and the next one goes on. */
  onAbort?: 'paused' | 'let-go'
  batchRows?: number
  onProgress?(job: ImportAnswer): void
}

/** Opens an import and reads it to its end; `readImport` alone goes on with one that is open. */
export async function runImport(
  app: ImportsApp,
  wish: ImportWish,
  options: RunOptions,
): Promise<Outcome<{ import: ImportAnswer; continued: boolean; fromLine: number }, 'held-by-another'>> {
  const opened = await openWish(app, wish, options.runner)
  if (!opened.ok) return opened
  const { continued } = opened
  const fromLine = opened.import.line
  return { ok: true, import: await readImport(app, opened.import, wish, options), continued, fromLine }
}

/** Takes the import of a wish in hand: a new one, or the unfinished one of the same file. */
export function openWish(app: ImportsApp, wish: ImportWish, runner: string) {
  const { file, shopId, kind, reading, actor } = wish
  return app.domains.content.requests.openImport({
    shopId,
    kind,
    fileName: file.name,
    fileHash: file.hash,
    fileBytes: file.bytes,
    reading: { ...reading },
    runner,
    actor,
  })
}

/**
 * Reads the file on from the import's place: a batch of rows goes to its domain, then place and counts move on in one
 * transaction. A crash between the two repeats the batch, whose rows are known by then: nothing is lost or doubled, and
 * imported + known + refused + skipped = entries read. Returns the import as it stands afterwards.
 */
export async function readImport(
  app: ImportsApp,
  job: ImportAnswer,
  wish: ImportWish,
  options: RunOptions,
): Promise<ImportAnswer> {
  const { content } = app.domains
  const holder = { shopId: wish.shopId, importId: job.importId, runner: options.runner }
  const end = (state: 'done' | 'failed' | 'paused' | 'let-go', why: string | null) =>
    content.requests.endImport({ ...holder, state, why })
  try {
    if (wish.reading.createProducts && job.line === 0) await createProducts(app, wish)
    const read = await readOn(app, job, wish, options)
    if (read === 'done') await end('done', null)
    else if (read === 'aborted') await end(options.onAbort ?? 'paused', null)
    else if (read !== 'lost') await end('failed', read.why)
  } catch (error) {
    app.kernel.log.error('import.broken', error, { importId: job.importId })
    await end('paused', 'interrupted').catch(() => {})
    throw error
  }
  return (await now(app, wish, job))!
}

type Ended = 'done' | 'aborted' | 'lost' | { why: string }

async function readOn(app: ImportsApp, job: ImportAnswer, wish: ImportWish, options: RunOptions): Promise<Ended> {
  const { productId: _, createProducts: __, ...how } = wish.reading
  const session = importSession(app, job, wish.reading, wish.actor)
  const batchRows = Math.min(options.batchRows ?? batchMax.max, batchMax.max)
  const counter = { bytes: 0 }
  let place: ImportPlace = { line: job.line, part: job.part }
  let batch: Entry[] = []
  const step = async (): Promise<boolean> => {
    const to = batch.at(-1)!
    const moved = await storeBatch(session, options.runner, batch, place, counter.bytes)
    place = { line: to.line, part: to.part }
    batch = []
    if (moved && options.onProgress) options.onProgress((await now(app, wish, job))!)
    return moved
  }
  const resume = job.line > 0 ? place : undefined
  const source = counted(wish.file.open(), counter)
  for await (const entry of readRows(source, { ...how, kind: wish.kind, fileName: wish.file.name, resume })) {
    if (entry.line === 0) return await refuseFile(session, options.runner, entry, place)
    batch.push(entry)
    if (batch.length < batchRows) continue
    if (!(await step())) return 'lost'
    if (options.signal?.aborted) return 'aborted'
  }
  return batch.length === 0 || (await step()) ? 'done' : 'lost'
}

/** False when the import is no longer ours: cancelled, or taken up by another runner. */
async function storeBatch(
  session: ImportSession,
  runner: string,
  batch: Entry[],
  from: ImportPlace,
  readBytes: number,
): Promise<boolean> {
  const { app, job } = session
  const rows = batch.flatMap((entry) => ('row' in entry ? [entry.row] : []))
  const stored = rows.length > 0 ? await storeRows(session, job.kind, rows) : { imported: 0, known: 0, refusals: [] }
  const unread = batch.flatMap((entry): RowRefusal[] =>
    'refused' in entry
      ? [{ line: entry.line, part: entry.part, why: entry.refused.why, values: entry.refused.values }]
      : [],
  )
  const refusals = [...unread, ...stored.refusals]
  const { line, part } = batch.at(-1)!
  const moved = await app.domains.content.requests.advanceImport({
    shopId: job.shopId,
    importId: job.importId,
    runner,
    from,
    to: { line, part },
    readBytes,
    counts: {
      imported: stored.imported,
      known: stored.known,
      refused: refusals.length,
      skipped: batch.filter((entry) => 'skipped' in entry).length,
    },
    refusals,
  })
  return moved.ok
}

/** A refusal of the whole file stands at line 0 and is never counted as a line. */
async function refuseFile(session: ImportSession, runner: string, entry: Entry, from: ImportPlace): Promise<Ended> {
  if (!('refused' in entry)) return { why: 'format-unknown' }
  const { why, values } = entry.refused
  await session.app.domains.content.requests.advanceImport({
    shopId: session.job.shopId,
    importId: session.job.importId,
    runner,
    from,
    to: from,
    readBytes: 0,
    counts: { imported: 0, known: 0, refused: 0, skipped: 0 },
    refusals: [{ line: 0, part: 0, why, values }],
  })
  return { why }
}

async function* counted(source: AsyncIterable<Uint8Array>, counter: { bytes: number }): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    counter.bytes += chunk.length
    yield chunk
  }
}

const now = (app: ImportsApp, wish: ImportWish, job: ImportAnswer): Promise<ImportAnswer | null> =>
  app.kernel.db.transact({ role: 'worker', shopId: wish.shopId, actor: wish.actor }, (tx) =>
    app.domains.content.answers.importOf(tx, wish.shopId, job.importId),
  )
