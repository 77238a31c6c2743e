import { parseJson } from '../bytes/parse-json.ts'
import { splitCsv } from '../bytes/split-csv.ts'
import { JsonSplitter } from '../bytes/split-json.ts'
import { splitLines } from '../bytes/split-lines.ts'
import { columnsMax } from '../limits.ts'
import type { Format } from '../rows.ts'
import { cleanText } from './read-text.ts'

/** The columns of a table as its first bytes show them; recordings of shows have none to choose from. */
export function listColumns(format: Format, head: string, delimiter: string | null): string[] {
  if (format === 'csv') return listCsvColumns(head, delimiter)
  return format === 'jsonl' ? listKeys(sampleJson(head)) : []
}

function listCsvColumns(head: string, delimiter: string | null): string[] {
  const splitter = splitCsv(delimiter)
  const lines = splitLines()
  for (const line of [...lines.push(head), ...lines.end()]) {
    const first = splitter.push(line)[0]
    if (first !== undefined) return 'cells' in first ? nameColumns(first.cells) : []
  }
  return []
}

/** Heading cells as names; an empty or repeated heading is named by its place, so that every column can be chosen. */
export function nameColumns(cells: readonly string[]): string[] {
  const names: string[] = []
  for (const [index, cell] of cells.entries()) {
    const name = cleanText(cell)
    names.push(name === '' || names.includes(name) ? `column-${index + 1}` : name)
  }
  return names
}

/** The first complete JSON objects of a text, from lines or from one array. */
export function sampleJson(head: string): unknown[] {
  const first = head.trimStart()[0]
  const texts =
    first === '['
      ? new JsonSplitter().push(head).flatMap((piece) => ('text' in piece ? [piece.text] : []))
      : head.split('\n')
  const values = texts.slice(0, 200).map((text) => parseJson(text.trim()))
  return values.flat().filter((value) => typeof value === 'object' && value !== null)
}

function listKeys(values: unknown[]): string[] {
  const keys = new Set<string>()
  for (const value of values) {
    for (const [key, inner] of Object.entries(value as object)) {
      if (keys.size >= columnsMax) break
      if (typeof inner !== 'object' || inner === null) keys.add(key)
      else if (!Array.isArray(inner)) {
        for (const [name, leaf] of Object.entries(inner)) if (typeof leaf !== 'object') keys.add(`${key}.${name}`)
      }
    }
  }
  return [...keys].slice(0, columnsMax)
}
