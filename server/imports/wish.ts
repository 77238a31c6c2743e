import type { ImportKind } from '@heed/content/contract'
import type { ReadOptions } from '@heed/importers'
import type { Id } from '@heed/kernel'
import type { App } from '../app.ts'

/** What an import needs of the app: the river's requests and answers, and its catalogue route. */
export type ImportsApp = Pick<App, 'kernel' | 'domains' | 'call'>

/** How a file is read, and what its rows are about; stored with the import, so that it goes on the same way. */
export interface ImportReading extends Omit<ReadOptions, 'kind' | 'fileName' | 'resume'> {
  /** Rows that name no product we know are about this one. */
  productId?: Id | null | undefined
  /** Products the file names and the shop does not have are listed first, named as the file names them. */
  createProducts?: boolean | undefined
}

/** A file that can be read from its beginning more than once. */
export interface ImportFile {
  name: string
  /** SHA-256 in lower-case hex. */
  hash: string
  bytes: number
  open(): AsyncIterable<Uint8Array>
}

export interface ImportWish {
  shopId: Id
  kind: ImportKind
  file: ImportFile
  reading: ImportReading
  actor: string
}

/** A row that was not taken, and why; `values` fill the words. */
export interface RowRefusal {
  line: number
  part: number
  why: string
  values: Record<string, string | number>
}

/** What became of the rows of one batch: imported + known + refusals = rows. */
export interface Stored {
  imported: number
  known: number
  refusals: RowRefusal[]
}
