import type { ImportAnswer } from '@heed/content/contract'
import { type Id, limit, type Outcome, refuse, repeat, second } from '@heed/kernel'
import { fileIdOf, type KeptFiles } from './kept-files.ts'
import { openWish, readImport } from './run-import.ts'
import type { ImportReading, ImportsApp, ImportWish } from './wish.ts'

const runningMax = limit('import.running', 4, 'imports one process reads at the same time')
const abandonedMax = limit('import.abandoned', 200, 'left-over imports looked at in one round')
const lookEveryMs = 30 * second

/** The imports one process has in hand. */
export interface RunningImports {
  start(
    wish: ImportWish,
  ): Promise<Outcome<{ importId: Id; continued: boolean }, 'held-by-another' | 'too-many-running'>>
  /** Takes up what a dead process left behind, where its file is here. */
  takeUpAbandoned(): Promise<void>
  /** Looks for what was left behind from now on, every half minute; returns the end of it, which lets go of everything. */
  watch(): () => Promise<void>
  /** Resolves when nothing is being read. */
  idle(): Promise<void>
}

export function runningImports(app: ImportsApp, files: KeptFiles): RunningImports {
  const running = new Map<Id, Promise<unknown>>()
  const ending = new AbortController()

  const start: RunningImports['start'] = async (wish) => {
    if (running.size >= runningMax.max || ending.signal.aborted) return refuse('too-many-running')
    const runner = `import:${app.kernel.newId()}`
    const opened = await openWish(app, wish, runner)
    if (!opened.ok) return opened
    const { importId } = opened.import
    const reading = readImport(app, opened.import, wish, { runner, signal: ending.signal, onAbort: 'let-go' })
      .catch(() => {})
      .finally(() => running.delete(importId))
    running.set(importId, reading)
    return { ok: true, importId, continued: opened.continued }
  }

  const takeUpAbandoned = async () => {
    const left = await app.kernel.db.transact({ role: 'worker', actor: 'imports' }, (tx) =>
      app.domains.content.answers.abandonedImports(tx, abandonedMax.max),
    )
    for (const job of left) {
      const wish = await wishOf(job, files)
      if (wish) await start(wish)
    }
  }

  const idle = async () => {
    while (running.size > 0) await Promise.all(running.values())
  }

  return {
    start,
    takeUpAbandoned,
    idle,
    watch() {
      const stop = repeat(lookEveryMs, takeUpAbandoned, (error) => app.kernel.log.error('import.take-up', error))
      return async () => {
        ending.abort()
        await stop()
        await idle()
      }
    },
  }
}

/** The wish an import was opened with; null when its file is not kept here. */
export async function wishOf(job: ImportAnswer, files: KeptFiles): Promise<ImportWish | null> {
  const file = await files.find(job.shopId, fileIdOf(job.fileHash))
  if (!file) return null
  const { shopId, kind, openedBy } = job
  return { shopId, kind, reading: job.reading as ImportReading, actor: openedBy, file: { ...file, name: job.fileName } }
}
