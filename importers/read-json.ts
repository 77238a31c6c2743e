import { parseJson } from './bytes/parse-json.ts'
import { type JsonPiece, JsonSplitter } from './bytes/split-json.ts'
import { type Line, splitLines } from './bytes/split-lines.ts'
import { type Entry, place, type Reading, type TextReader } from './entries.ts'
import { partsMax, recordCharsMax } from './limits.ts'
import { type RefusalCode, refuse } from './refusals.ts'
import type { Format } from './rows.ts'

export type Interpret = (value: unknown) => Reading[]

/**
 * Reads JSON lines (one object or one array of objects per line) or one JSON array over the whole file, told apart by
 * the first character that is not blank.
 */
export function readJson(format: Format, interpret: Interpret, lineIsStored: (line: number) => boolean): TextReader {
  let reader: TextReader | null = null
  let blank = ''
  return {
    push(text) {
      if (reader !== null) return reader.push(text)
      blank += text
      const first = blank.trimStart()[0]
      if (first === undefined && blank.length < recordCharsMax) return []
      const make = first === '[' ? readArray : readLines
      reader = make(format, interpret, lineIsStored)
      const all = blank
      blank = ''
      return reader.push(all)
    },
    end: () => reader?.end() ?? [],
  }
}

function readLines(format: Format, interpret: Interpret, lineIsStored: (line: number) => boolean): TextReader {
  const splitter = splitLines()
  const readLine = (line: Line): Entry[] => {
    if ((!line.tooLong && line.text.trim() === '') || lineIsStored(line.line)) return []
    const readings = line.tooLong ? [broken('record-too-long')] : readValue(parseJson(line.text.trim()), interpret)
    return readings.map((reading, part) => place(reading, format, line.line, part))
  }
  return { push: (text) => splitter.push(text).flatMap(readLine), end: () => splitter.end().flatMap(readLine) }
}

function readArray(format: Format, interpret: Interpret, lineIsStored: (line: number) => boolean): TextReader {
  const splitter = new JsonSplitter()
  const parts = { line: 0, next: 0 }
  const readPiece = (piece: JsonPiece): Entry[] => {
    if (lineIsStored(piece.line)) return []
    const readings = 'text' in piece ? readValue(parseJson(piece.text), interpret) : [broken(piece.broken)]
    if (piece.line !== parts.line) Object.assign(parts, { line: piece.line, next: 0 })
    return readings.map((reading) => place(reading, format, piece.line, parts.next++))
  }
  return { push: (text) => splitter.push(text).flatMap(readPiece), end: () => splitter.end().flatMap(readPiece) }
}

function readValue(value: unknown, interpret: Interpret): Reading[] {
  if (value === undefined) return [broken('json-broken')]
  if (!Array.isArray(value)) return bound(interpret(value))
  if (value.length === 0) return [{ skipped: 'not-a-message' }]
  return bound(value.slice(0, partsMax + 1).flatMap(interpret), value.length)
}

/** One line gives a bounded number of rows; what is beyond is refused by name, never dropped in silence. */
function bound(readings: Reading[], found: number = readings.length): Reading[] {
  if (readings.length <= partsMax) return readings
  return [...readings.slice(0, partsMax), { refused: refuse('too-many-parts', { found, limit: partsMax }) }]
}

function broken(why: RefusalCode): Reading {
  return { refused: refuse(why, { limit: recordCharsMax }) }
}
