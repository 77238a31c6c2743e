import { type BoundRoute, bindRoutes, type Call, type Handler, type Id, pageRows, refuse } from '@heed/kernel'
import { importRoutes } from '@heed/pages/imports'
import { type KeptFiles, keptFiles } from './kept-files.ts'
import { wordImportRefusal } from './refusal-words.ts'
import { type RunningImports, runningImports, wishOf } from './running-imports.ts'
import { jobCursor, placeCursor, showImport, showPreview } from './show-import.ts'
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
export const importRoutesOf = (app: ImportsApp, files: KeptFiles, running: RunningImports): BoundRoute[] =>
  bindRoutes(importRoutes, {
    ...fileHandlers(files),
    ...runHandlers(app, files, running),
    ...readHandlers(app),
  })

type Handlers<Key extends keyof typeof importRoutes> = { [K in Key]: Handler<(typeof importRoutes)[K]> }

const shopOf = (call: Desk) => call.reach.shopId!

const find = (app: ImportsApp, call: Desk, importId: Id) =>
  app.kernel.db.transact(call.reach, (tx) => app.domains.content.answers.importOf(tx, shopOf(call), importId))

function fileHandlers(
  files: KeptFiles,
): Handlers<'POST /api/desk/imports/files' | 'POST /api/desk/imports/:fileId/preview'> {
  return {
    'POST /api/desk/imports/files': async (call) => {
      if (!call.stream) return refuse('not-bytes', { send: 'application/octet-stream' })
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
  }
}

function runHandlers(
  app: ImportsApp,
  files: KeptFiles,
  running: RunningImports,
): Handlers<
  'POST /api/desk/imports' | 'POST /api/desk/imports/:importId/cancel' | 'POST /api/desk/imports/:importId/resume'
> {
  return {
    'POST /api/desk/imports': async (call) => {
      const { fileId, kind, ...reading } = call.body
      const file = await files.find(shopOf(call), fileId)
      if (!file) return refuse('no-such-file')
      if (reading.productId && !(await sells(app, call, reading.productId))) return refuse('no-such-product')
      return await running.start({ shopId: shopOf(call), kind, file, reading, actor: call.reach.actor })
    },
    'POST /api/desk/imports/:importId/cancel': async (call) => {
      const { importId } = call.params
      const cancel = { shopId: shopOf(call), importId, actor: call.reach.actor }
      const cancelled = await app.domains.content.requests.cancelImport(cancel)
      return cancelled.ok ? { ok: true as const } : cancelled
    },
    'POST /api/desk/imports/:importId/resume': async (call) => {
      const found = await find(app, call, call.params.importId)
      if (!found) return refuse('no-such-import')
      if (found.state !== 'paused' && found.state !== 'running') return refuse('already-ended')
      const wish = await wishOf(found, files)
      if (!wish) return refuse('no-such-file')
      const started = await running.start(wish)
      return started.ok ? { ok: true as const } : started
    },
  }
}

function readHandlers(
  app: ImportsApp,
): Handlers<'GET /api/desk/imports' | 'GET /api/desk/imports/:importId' | 'GET /api/desk/imports/:importId/refusals'> {
  const { answers } = app.domains.content
  return {
    'GET /api/desk/imports': (call) =>
      app.kernel.db.transact(call.reach, async (tx) => {
        const rowsMax = Math.min(call.query.limit ?? 30, pageRows.max)
        const page = { after: jobCursor(call.query.after), rowsMax: rowsMax + 1 }
        const found = await answers.imports(tx, shopOf(call), page)
        const rows = found.slice(0, rowsMax)
        const last = found.length > rowsMax ? rows.at(-1) : undefined
        return { rows: rows.map(showImport), next: last ? `${last.openedAt}.${last.importId}` : null, asOf: tx.now }
      }),
    'GET /api/desk/imports/:importId': async (call) => {
      const found = await find(app, call, call.params.importId)
      return found ? { ...showImport(found), asOf: app.kernel.clock.now() } : refuse('no-such-import')
    },
    'GET /api/desk/imports/:importId/refusals': async (call) => {
      const { importId } = call.params
      if (!(await find(app, call, importId))) return refuse('no-such-import')
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
  }
}

async function sells(app: ImportsApp, call: Desk, productId: Id): Promise<boolean> {
  const found = await app.kernel.db.transact(call.reach, (tx) => app.domains.catalog.answers.products(tx, [productId]))
  return found.get(productId)?.shopId === call.reach.shopId
}
