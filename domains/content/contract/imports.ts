import type { Id, Instant, Outcome, Tx } from '@heed/kernel'

export const importKinds = ['comment', 'review', 'order', 'tracking'] as const
export type ImportKind = (typeof importKinds)[number]

/** running ⇄ paused → done | failed | cancelled. A paused one waits for the same file to be started again. */
export type ImportState = 'running' | 'paused' | 'done' | 'failed' | 'cancelled'

/** The last entry of the file that is stored; line 0 before the first. */
export interface ImportPlace {
  line: number
  part: number
}

/** imported + known + refused + skipped = entries of the file up to the place. */
export interface ImportCounts {
  imported: number
  known: number
  refused: number
  skipped: number
}

export interface ImportAnswer extends ImportCounts, ImportPlace {
  importId: Id
  shopId: Id
  kind: ImportKind
  fileName: string
  fileHash: string
  fileBytes: number
  /** How the file is read, as the opener said it. */
  reading: Record<string, unknown>
  state: ImportState
  why: string | null
  /** Bytes of the file that were read so far: the progress. */
  readBytes: number
  openedBy: string
  openedAt: Instant
  endedAt: Instant | null
}

/** `values` fill the words of `why`. */
export interface ImportRefusal extends ImportPlace {
  why: string
  values: Record<string, string | number>
}

export interface ImportHolder {
  shopId: Id
  importId: Id
  /** Whoever reads the file; holds the import for a minute of wall time from each step on. */
  runner: string
}

export interface ImportRequests {
  /**
   * Opens an import, or takes up the unfinished one of the same file, kind and reading. One runner at a time: while
   * another one holds it, and not long ago moved it on, it is refused.
   */
  openImport(opening: {
    shopId: Id
    kind: ImportKind
    fileName: string
    fileHash: string
    fileBytes: number
    reading: Record<string, unknown>
    runner: string
    actor: string
  }): Promise<Outcome<{ import: ImportAnswer; continued: boolean }, 'held-by-another'>>
  /**
   * Moves the place on from where the runner believes it is, with what happened to the entries between, in one
   * transaction. Refused when somebody else moved it or it was cancelled: then the runner stops.
   */
  advanceImport(
    step: ImportHolder & {
      from: ImportPlace
      to: ImportPlace
      readBytes: number
      counts: ImportCounts
      refusals: ImportRefusal[]
    },
  ): Promise<Outcome<object, 'not-held'>>
  /**
   * Ends, pauses or lets go what the runner holds; an import that was cancelled meanwhile stays so. `let-go` is for a
   * process that stops: the next one goes on with it unasked.
   */
  endImport(
    ending: ImportHolder & { state: 'done' | 'failed' | 'paused' | 'let-go'; why: string | null },
  ): Promise<void>
  /** Cancels what is running or paused; rows already stored stay. */
  cancelImport(cancel: {
    shopId: Id
    importId: Id
    actor: string
  }): Promise<Outcome<object, 'no-such-import' | 'already-ended'>>
}

export interface ImportAnswers {
  /** Newest first; `after` is the last one of the page before. */
  imports(tx: Tx, shopId: Id, page: { after: { at: Instant; id: Id } | null; rowsMax: number }): Promise<ImportAnswer[]>
  importOf(tx: Tx, shopId: Id, importId: Id): Promise<ImportAnswer | null>
  /** In the file's order. */
  importRefusals(
    tx: Tx,
    shopId: Id,
    importId: Id,
    page: { after: ImportPlace | null; rowsMax: number },
  ): Promise<ImportRefusal[]>
  /** Running imports whose runner died, of every shop the reach sees. */
  abandonedImports(tx: Tx, rowsMax: number): Promise<ImportAnswer[]>
}
