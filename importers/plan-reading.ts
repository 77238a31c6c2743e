import { decodeHead } from './bytes/decode-bytes.ts'
import { detectEncoding } from './bytes/detect-encoding.ts'
import { detectDelimiter, detectFormat } from './detect-format.ts'
import type { TextReader } from './entries.ts'
import { readJson } from './read-json.ts'
import { interpretObject, readCsv, type TableOptions } from './read-table.ts'
import { readBilibili } from './recorders/read-bilibili.ts'
import { interpretDouyin } from './recorders/read-douyin.ts'
import { interpretTiktok } from './recorders/read-tiktok.ts'
import { interpretYoutube } from './recorders/read-youtube.ts'
import { type Refused, refuse } from './refusals.ts'
import { type Channel, type Encoding, type Format, type Kind, kindsOfFormat } from './rows.ts'
import { checkMapping } from './table/check-mapping.ts'
import type { Constants, Mapping } from './table/fields.ts'
import { listColumns } from './table/list-columns.ts'
import { suggestMapping } from './table/suggest-mapping.ts'

/**
 * How to read a file. What is left out is told from the file itself. `encoding` overrules what the bytes say: pass it
 * only when a person chose it. `constants` fill fields for the whole file. A time without a zone is read at
 * `zoneOffsetMinutes` (480, Beijing, unless told otherwise); `currency` (CNY) and `channel` (video-comment) stand where
 * a table has no such column. `resume` names the last entry already stored; without `part`, its whole line.
 */
export type ReadOptions = {
  kind: Kind
  format?: Format | undefined
  encoding?: Encoding | undefined
  delimiter?: string | undefined
  mapping?: Mapping | undefined
  constants?: Constants | undefined
  fileName?: string | undefined
  zoneOffsetMinutes?: number | undefined
  currency?: string | undefined
  channel?: Channel | undefined
  resume?: { line: number; part?: number } | undefined
}

export type Plan = {
  format: Format
  encoding: Encoding
  delimiter: string | null
  columns: string[]
  makeReader(): TextReader
}

/** Settles how a file will be read from its first bytes; a refusal is about the file as a whole. */
export function planReading(head: Uint8Array, options: ReadOptions): Plan | { refused: Refused } {
  if (head.length === 0) return { refused: refuse('file-empty') }
  const detected = options.format === undefined ? detectFormat(head, options.fileName) : null
  const format = options.format ?? detected?.format
  if (format === undefined) return { refused: refuse('format-unknown') }
  if (!kindsOfFormat[format].includes(options.kind)) {
    return { refused: refuse('kind-not-in-format', { format, kind: options.kind }) }
  }
  const encoding = options.encoding ?? detected?.encoding ?? detectEncoding(head) ?? 'utf-8'
  const text = decodeHead(head, encoding)
  const delimiter = options.delimiter ?? (format === 'csv' ? detectDelimiter(text) : null)
  const columns = listColumns(format, text, delimiter)
  return {
    format,
    encoding,
    delimiter,
    columns,
    makeReader: () => openReader(format, encoding, delimiter, columns, options),
  }
}

function openReader(
  format: Format,
  encoding: Encoding,
  delimiter: string | null,
  columns: string[],
  options: ReadOptions,
): TextReader {
  const stored = (line: number): boolean => lineIsStored(line, options.resume)
  if (format === 'bilibili-xml') return readBilibili(encoding, stored)
  if (format === 'youtube-live-chat') return readJson(format, (value) => interpretYoutube(value, encoding), stored)
  if (format === 'douyin-jsonl') return readJson(format, (value) => interpretDouyin(value, encoding), stored)
  if (format === 'tiktok-jsonl') return readJson(format, (value) => interpretTiktok(value, encoding), stored)
  const table = tableOptions(encoding, options)
  if (format === 'csv') return readCsv(table, delimiter, stored)
  const mapping = options.mapping ?? suggestMapping(columns, options.kind)
  const refused = checkMapping(options.kind, mapping, table.constants, null)
  if (refused !== null) return { push: () => [{ line: 0, part: 0, refused }], end: () => [] }
  return readJson(format, (value) => interpretObject(value, mapping, table), stored)
}

function tableOptions(encoding: Encoding, options: ReadOptions): TableOptions {
  return {
    kind: options.kind,
    mapping: options.mapping,
    constants: options.constants ?? {},
    reckoning: {
      encoding,
      zoneOffsetMinutes: options.zoneOffsetMinutes ?? 480,
      currency: options.currency ?? 'CNY',
      channel: options.channel ?? 'video-comment',
    },
  }
}

function lineIsStored(line: number, resume: ReadOptions['resume']): boolean {
  if (resume === undefined) return false
  return line < resume.line || (line === resume.line && resume.part === undefined)
}
