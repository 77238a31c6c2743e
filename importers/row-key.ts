import type { Row } from './rows.ts'

/**
 * The identity under which a row is stored, so that the same file read twice adds nothing: the source's own id, else
 * the file's hash and the line. Unique per shop and kind of row.
 */
export function rowKey(row: Row, fileHash: string): string {
  if (row.sourceId !== null) return `source:${row.format}:${row.sourceId}`
  return row.part === 0 ? `file:${fileHash}:${row.line}` : `file:${fileHash}:${row.line}.${row.part}`
}
