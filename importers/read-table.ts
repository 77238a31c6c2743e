import { type CsvRecord, splitCsv } from './bytes/split-csv.ts'
import { splitLines } from './bytes/split-lines.ts'
import { type Entry, place, type Reading, type TextReader } from './entries.ts'
import { columnsMax, recordCharsMax } from './limits.ts'
import { type Refused, refuse } from './refusals.ts'
import type { Kind } from './rows.ts'
import { checkMapping } from './table/check-mapping.ts'
import type { Constants, Field, Mapping } from './table/fields.ts'
import { nameColumns } from './table/list-columns.ts'
import { mapRow } from './table/map-row.ts'
import type { Reckoning } from './table/read-cells.ts'
import { suggestMapping } from './table/suggest-mapping.ts'

export type TableOptions = {
  kind: Kind
  mapping: Mapping | undefined
  constants: Constants
  reckoning: Reckoning
}

/** Reads CSV with a heading line. Blank lines and the heading are not counted. */
export function readCsv(
  options: TableOptions,
  delimiter: string | null,
  lineIsStored: (line: number) => boolean,
): TextReader {
  const lines = splitLines()
  const records = splitCsv(delimiter)
  let columns: string[] | null = null
  let mapping: Mapping = {}
  let ended = false

  function takeHeading(record: CsvRecord): Entry[] {
    const refused = judgeHeading(record)
    if (refused !== null) {
      ended = true
      return [{ line: 0, part: 0, refused }]
    }
    return []
  }

  function judgeHeading(record: CsvRecord): Refused | null {
    if (!('cells' in record)) {
      const many = record.broken === 'too-many-columns'
      return many ? refuse(record.broken, { found: columnsMax + 1, limit: columnsMax }) : refuse('header-broken')
    }
    columns = nameColumns(record.cells)
    records.expect(columns.length)
    mapping = options.mapping ?? suggestMapping(columns, options.kind)
    return checkMapping(options.kind, mapping, options.constants, columns)
  }

  function take(record: CsvRecord): Entry[] {
    if (ended) return []
    if (columns === null) return takeHeading(record)
    if (lineIsStored(record.line)) return []
    return [place(readRecord(record, columns, mapping, options), 'csv', record.line, 0)]
  }

  return {
    push: (text) => lines.push(text).flatMap((line) => records.push(line).flatMap(take)),
    end: () => [...lines.end().flatMap((line) => records.push(line).flatMap(take)), ...records.end().flatMap(take)],
  }
}

function readRecord(record: CsvRecord, columns: string[], mapping: Mapping, options: TableOptions): Reading {
  if (!('cells' in record)) {
    const limit = record.broken === 'record-too-long' ? recordCharsMax : columnsMax
    return { refused: refuse(record.broken, { limit, found: columnsMax + 1 }) }
  }
  const { cells } = record
  while (cells.length > columns.length && cells.at(-1) === '') cells.pop()
  if (cells.length !== columns.length) {
    return { refused: refuse('column-count', { found: cells.length, expected: columns.length }) }
  }
  const cell = (field: Field): string | undefined => {
    const column = mapping[field]
    const written = column === undefined ? undefined : cells[columns.indexOf(column)]
    return written === undefined || written === '' ? (options.constants[field] ?? written) : written
  }
  return mapRow(options.kind, cell, options.reckoning)
}

/** Reads one JSON object as a row; a column is a key or a path such as `user.name`. */
export function interpretObject(value: unknown, mapping: Mapping, options: TableOptions): Reading[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [{ refused: refuse('not-this-format', { format: 'jsonl' }) }]
  }
  const cell = (field: Field): string | undefined => {
    const column = mapping[field]
    const written = column === undefined ? undefined : follow(value, column)
    return written === undefined || written === '' ? (options.constants[field] ?? written) : written
  }
  return [mapRow(options.kind, cell, options.reckoning)]
}

function follow(value: object, path: string): string | undefined {
  let found: unknown = Object.hasOwn(value, path) ? (value as Record<string, unknown>)[path] : value
  if (found === value) {
    for (const step of path.split('.')) {
      if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined
      found = (found as Record<string, unknown>)[step]
    }
  }
  return typeof found === 'string'
    ? found
    : typeof found === 'number' || typeof found === 'boolean'
      ? String(found)
      : undefined
}
