import { decodeHead } from './bytes/decode-bytes.ts'
import { detectEncoding } from './bytes/detect-encoding.ts'
import { splitCsv } from './bytes/split-csv.ts'
import { splitLines } from './bytes/split-lines.ts'
import { columnsMax, headBytesMax } from './limits.ts'
import { asObject } from './recorders/json-fields.ts'
import { looksLikeDouyin } from './recorders/read-douyin.ts'
import { looksLikeTiktok } from './recorders/read-tiktok.ts'
import { looksLikeYoutube } from './recorders/read-youtube.ts'
import { type Encoding, type Format, kinds } from './rows.ts'
import { listColumns, sampleJson } from './table/list-columns.ts'
import { suggestMapping } from './table/suggest-mapping.ts'

/** `delimiter` is given for CSV of more than one column. */
export type Detected = { format: Format; encoding: Encoding; delimiter?: string }

/**
 * Tells format, encoding and delimiter from a file's first bytes (up to 64 KB are looked at); the name only decides what
 * the bytes leave open. Null when it is none of the known formats.
 */
export function detectFormat(head: Uint8Array, fileName?: string): Detected | null {
  const bytes = head.subarray(0, headBytesMax)
  const encoding = detectEncoding(bytes)
  if (encoding === null || bytes.length === 0) return null
  const text = decodeHead(bytes, encoding)
  const first = text.trimStart()[0]
  if (first === '<') return /<(i|d|sc|gift|guard)[\s>]/.test(text) ? { format: 'bilibili-xml', encoding } : null
  if (first === '{' || first === '[') {
    const format = detectJson(text, fileName)
    return format === null ? null : { format, encoding }
  }
  const delimiter = detectDelimiter(text)
  if (delimiter !== null) return { format: 'csv', encoding, delimiter }
  const columns = listColumns('csv', text, null)
  const named = /\.(csv|tsv|txt)$/i.test(fileName ?? '')
  const known = kinds.some((kind) => Object.keys(suggestMapping(columns, kind)).length > 0)
  return named || known ? { format: 'csv', encoding } : null
}

/** Each sample votes for the format that knows it; plain objects are generic rows. */
function detectJson(text: string, fileName: string | undefined): Format | null {
  const samples = sampleJson(text)
  if (samples.length === 0) return /\.live_chat\.json$/i.test(fileName ?? '') ? 'youtube-live-chat' : detectByKeys(text)
  const votes = new Map<Format, number>()
  for (const sample of samples) {
    const value = asObject(sample) ?? {}
    const format = recognisers.find(([, recognise]) => recognise(value))?.[0] ?? 'jsonl'
    votes.set(format, (votes.get(format) ?? 0) + 1)
  }
  const recorder = recognisers.map(([format]) => format).find((format) => (votes.get(format) ?? 0) * 2 > samples.length)
  return recorder ?? 'jsonl'
}

const recognisers: ReadonlyArray<[Format, (value: Record<string, unknown>) => boolean]> = [
  ['youtube-live-chat', looksLikeYoutube],
  ['douyin-jsonl', looksLikeDouyin],
  ['tiktok-jsonl', looksLikeTiktok],
]

/** A first line longer than the head leaves only its keys to go by. */
function detectByKeys(text: string): Format | null {
  if (/"(replayChatItemAction|addChatItemAction)"/.test(text)) return 'youtube-live-chat'
  if (/"Webcast\w+Message"|"event_ts_ms"/.test(text)) return 'douyin-jsonl'
  return /^\s*[[{][\s\S]*"[^"]+"\s*:/.test(text) ? 'jsonl' : null
}

/** The delimiter under which the first rows have the same number of columns, more than one; null when there is none. */
export function detectDelimiter(text: string): string | null {
  let best: { delimiter: string; score: number } | null = null
  for (const delimiter of [',', '\t', ';', '|']) {
    const counts = countCells(text, delimiter)
    const heading = counts[0] ?? 0
    if (heading < 2) continue
    const same = counts.filter((count) => count === heading).length / counts.length
    const score = same * 1000 + heading
    if (best === null || score > best.score) best = { delimiter, score }
  }
  return best?.delimiter ?? null
}

function countCells(text: string, delimiter: string): number[] {
  const lines = splitLines()
  const records = splitCsv(delimiter)
  const counts: number[] = []
  for (const line of lines.push(`${text}\n`)) {
    for (const record of records.push(line)) {
      const wide = 'broken' in record && record.broken === 'too-many-columns'
      counts.push('cells' in record ? record.cells.length : wide ? columnsMax + 1 : 0)
    }
    if (counts.length >= 20) break
  }
  return counts
}
