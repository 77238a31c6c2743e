import { decodeHead } from './bytes/decode-bytes.ts'
import type { Entry } from './entries.ts'
import { headBytesMax, previewRowsMax } from './limits.ts'
import { planReading, type ReadOptions } from './plan-reading.ts'
import type { Refused } from './refusals.ts'
import type { Encoding, Format } from './rows.ts'
import type { Mapping } from './table/fields.ts'
import { suggestMapping } from './table/suggest-mapping.ts'

export type Preview = {
  format: Format
  encoding: Encoding
  delimiter: string | null
  columns: string[]
  suggestedMapping: Mapping
  /** The first entries; a single refusal at line 0 says what the mapping still lacks. */
  rows: Entry[]
}

/**
 * Shows how a file would be read, from its first bytes (up to 64 KB; fewer are taken for the whole file). Nothing is
 * stored and the file need not be complete: a row cut off by the end of the head is left out.
 */
export function preview(head: Uint8Array, options: ReadOptions): Preview | { refused: Refused } {
  const bytes = head.subarray(0, headBytesMax)
  const plan = planReading(bytes, options)
  if ('refused' in plan) return plan
  const { format, encoding, delimiter, columns } = plan
  const reader = plan.makeReader()
  const rows = reader.push(decodeHead(bytes, encoding))
  const stopped = rows.some((entry) => entry.line === 0)
  if (!stopped && bytes.length < headBytesMax && rows.length < previewRowsMax) rows.push(...reader.end())
  const suggestedMapping = suggestMapping(columns, options.kind)
  return { format, encoding, delimiter, columns, suggestedMapping, rows: rows.slice(0, previewRowsMax) }
}
