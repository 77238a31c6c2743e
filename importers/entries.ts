import type { Refused } from './refusals.ts'
import type { Deletes, Format, Row, RowFields, SkipReason } from './rows.ts'

/** What one message of a file turned out to be, before it has a place. */
export type Reading =
  | { row: RowFields; sourceId: string | null }
  | { refused: Refused }
  | { skipped: SkipReason; deletes?: Deletes }

/**
 * One counted entry of a file: a row, a refusal or something passed over. A refusal at line 0 is about the whole file
 * and stands alone: it is never counted as a line.
 */
export type Entry = { line: number; part: number } & (
  | { row: Row }
  | { refused: Refused }
  | { skipped: SkipReason; deletes?: Deletes }
)

/** Takes decoded text in pieces of any size and gives entries in file order. */
export type TextReader = { push(text: string): Entry[]; end(): Entry[] }

/** Gives a reading its line and part. */
export function place(reading: Reading, format: Format, line: number, part: number): Entry {
  if (!('row' in reading)) return { line, part, ...reading }
  return { line, part, row: { ...reading.row, format, sourceId: reading.sourceId, line, part } }
}
