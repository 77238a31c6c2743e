import type { ImportAnswer } from '@heed/content/contract'
import { fieldsOfKind, preview, requiredFields } from '@heed/importers'
import { type BoundRoute, bindRoutes, type Call, type Id, pageRows, refuse } from '@heed/kernel'
import { importRoutes } from '../contract/imports.ts'
import { fileIdOf, keptFiles } from './kept-files.ts'
import { wordImportRefusal } from './refusal-words.ts'
import { type RunningImports, runningImports, wishOf } from './running-imports.ts'
import type { ImportsApp } from './wish.ts'

/**
 * The desk's imports: files are kept under `dataDir`, read in this process, and taken up again by the next one.
 * `whileRunning` gets what stops them when the server stops. Call it once the database is migrated.
 */
export function bindImports(
  app: ImportsApp,
  options: { dataDir: string; whileRunning(stop: () => Promise<void>): void },
): BoundRoute[] {
  const files = keptFiles(options.dataDir, app.kernel.newId)
  const running = runningImports(app, files)
  options.whileRunning(running.watch())
  return importRoutesOf(app, files, running)
}

type Desk = Pick<Call<never, never, never>, 'reach' | 'caller'>

/** Routes alone, on files and runs handed in. */
export function importRoutesOf(
  app: ImportsApp,
  files: ReturnType<typeof keptFiles>,
  running: RunningImports,
): BoundRoute[] {
  const { answers, requests } = app.domains.content
  const shopOf = (call: Desk) => call.reach.shopId!
  const find = (call: Desk, importId: Id) =>
    app.kernel.db.transact(call.reach, (tx) => answers.importOf(tx, shopOf(call), importId))
  return bindRoutes(importRoutes, {
    'POST /api/desk/imports/files': async (call) => {
      if (!isBytes(call.stream)) return refuse('not-bytes', { send: 'application/octet-stream' })
      const kept = await files.keep(shopOf(call), call.query.name, call.stream)
      if (!kept.ok) return kept
      const { name, bytes, hash } = kept.file
      return { ok: true as const, fileId: kept.fileId, name, bytes, hash }
    },
    'POST /api/desk/imports/:fileId/preview': async (call) => {
      const file = await files.find(shopOf(call), call.params.fileId)
      if (!file) return refuse('no-such-file')
      return showPreview(await files.head(shopOf(call), call.params.fileId), { ...call.body, fileName: file.name })
    },
    'POST /api/desk/imports': async (call) => {
      const { fileId, kind, ...reading } = call.body
      const file = await files.find(shopOf(call), fileId)
      if (!file) return refuse('no-such-file')
      if (reading.productId && !(await sells(app, call, reading.productId))) return refuse('no-such-product')
      return await running.start({ shopId: shopOf(call), kind, file, reading, actor: call.reach.actor })
    },
    'GET /api/desk/imports': (call) =>
      app.kernel.db.transact(call.reach, async (tx) => {
        const rowsMax = Math.min(call.query.limit ?? 30, pageRows.max)
        const found = await answers.imports(tx, shopOf(call), {
          after: jobCursor(call.query.after),
          rowsMax: rowsMax + 1,
        })
        const rows = found.slice(0, rowsMax)
        const last = found.length > rowsMax ? rows.at(-1) : undefined
        return { rows: rows.map(shown), next: last ? `${last.openedAt}.${last.importId}` : null, asOf: tx.now }
      }),
    'GET /api/desk/imports/:importId': async (call) => {
      const found = await find(call, call.params.importId)
      return found ? { ...shown(found), asOf: app.kernel.clock.now() } : refuse('no-such-import')
    },
    'GET /api/desk/imports/:importId/refusals': async (call) => {
      const { importId } = call.params
      if (!(await find(call, importId))) return refuse('no-such-import')
      const rowsMax = Math.min(call.query.limit ?? pageRows.max, pageRows.max)
      const page = { after: placeCursor(call.query.after), rowsMax: rowsMax + 1 }
      const found = await app.kernel.db.transact(call.reach, (tx) =>
        answers.importRefusals(tx, shopOf(call), importId, page),
      )
      const rows = found.slice(0, rowsMax)
      const last = found.length > rowsMax ? rows.at(-1) : undefined
      return {
        rows: rows.map((one) => ({ ...one, words: wordImportRefusal(one.why, one.values) })),
        next: last ? `${last.line}.${last.part}` : null,
      }
    },
    'POST /api/desk/imports/:importId/cancel': async (call) => {
      const cancelled = await requests.cancelImport({
        shopId: shopOf(call),
        importId: call.params.importId,
        actor: call.reach.actor,
      })
      return cancelled.ok ? { ok: true as const } : cancelled
    },
    'POST /api/desk/imports/:importId/resume': async (call) => {
      const found = await find(call, call.params.importId)
      if (!found) return refuse('no-such-import')
      if (found.state !== 'paused' && found.state !== 'running') return refuse('already-ended')
      const wish = await wishOf(found, files)
      if (!wish) return refuse('no-such-file')
      const started = await running.start(wish)
      return started.ok ? { ok: true as const } : started
    },
  })
}

/** A body that was sent as JSON or text was parsed on its way and is no file any more. */
const isBytes = (stream: unknown): stream is AsyncIterable<Uint8Array> =>
  typeof stream === 'object' && stream !== null && Symbol.asyncIterator in stream

async function sells(app: ImportsApp, call: Desk, productId: Id): Promise<boolean> {
  const found = await app.kernel.db.transact(call.reach, (tx) => app.domains.catalog.answers.products(tx, [productId]))
  return found.get(productId)?.shopId === call.reach.shopId
}

function showPreview(head: Uint8Array, options: Parameters<typeof preview>[1]) {
  const seen = preview(head, options)
  const known = {
    fields: [...fieldsOfKind[options.kind]],
    required: requiredFields[options.kind].map((one) => [...one]),
  }
  if ('refused' in seen) {
    const { why, values } = seen.refused
    const nothing = { format: null, encoding: null, delimiter: null, columns: [], suggestedMapping: {}, rows: [] }
    return { ...nothing, ...known, refused: { why, words: wordImportRefusal(why, values) } }
  }
  const rows = seen.rows.map((entry) => ({
    line: entry.line,
    part: entry.part,
    row: 'row' in entry ? (entry.row as Record<string, unknown>) : null,
    skipped: 'skipped' in entry ? entry.skipped : null,
    refused:
      'refused' in entry
        ? { why: entry.refused.why, words: wordImportRefusal(entry.refused.why, entry.refused.values) }
        : null,
  }))
  const { format, encoding, delimiter, columns, suggestedMapping } = seen
  const refused = rows[0]?.line === 0 ? rows[0].refused : null
  return { format, encoding, delimiter, columns, suggestedMapping, ...known, rows: refused ? [] : rows, refused }
}

function shown(job: ImportAnswer) {
  const { importId, kind, fileName, fileBytes, state, imported, known, refused, skipped, line, readBytes } = job
  const lines = imported + known + refused + skipped
  const counts = { lines, imported, known, refused, skipped, line }
  const why = job.why ? { code: job.why, words: wordImportRefusal(job.why, {}) } : null
  const file = { fileId: fileIdOf(job.fileHash), fileName, fileBytes, readBytes }
  return { importId, kind, state, why, ...file, ...counts, openedAt: job.openedAt, endedAt: job.endedAt }
}

/** Where the last row of the page before stood; one that cannot be read starts from the beginning. */
function jobCursor(text: string | undefined): { at: number; id: Id } | null {
  const found = /^(\d{1,16})\.([0-9a-f-]{36})$/.exec(text ?? '')
  return found ? { at: Number(found[1]), id: found[2]! } : null
}

function placeCursor(text: string | undefined): { line: number; part: number } | null {
  const found = /^(\d{1,15})\.(\d{1,15})$/.exec(text ?? '')
  return found ? { line: Number(found[1]), part: Number(found[2]) } : null
}
