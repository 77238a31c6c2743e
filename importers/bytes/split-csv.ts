import { columnsMax, recordCharsMax, recordLinesMax } from '../limits.ts'
import type { Line } from './split-lines.ts'

/** One row of a table under its first line's number, or why it could not be read. */
export type CsvRecord = { line: number } & (
  | { cells: string[] }
  | { broken: 'quote-broken' | 'record-too-long' | 'too-many-columns' }
)

export type CsvSplitter = { push(line: Line): CsvRecord[]; end(): CsvRecord[]; expect(columns: number): void }

type Scan = { cells: string[]; open: string | null; broken: boolean }

/**
 * Assembles lines into rows as RFC 4180 has them. A quoted cell may run over several lines; when its quote turns out to
 * be broken, only the row's first line is refused and reading goes on at the very next line, so that a lost quote
 * cannot swallow the file. `expect` tells how many columns the heading has: a row over several lines with another
 * number of columns is taken for a broken quote too. A null delimiter means one column.
 */
export function splitCsv(delimiter: string | null): CsvSplitter {
  let held: Line[] = []
  let heldChars = 0
  let scan: Scan | null = null
  let columns = 0

  function take(line: Line, records: CsvRecord[], again: Line[]): void {
    if (scan === null && !line.tooLong && line.text.trim() === '') return
    if (line.tooLong) {
      if (held.length > 0) retreat(line, records, again)
      else records.push({ line: line.line, broken: 'record-too-long' })
      return
    }
    scan = scanLine(line.text, delimiter, scan)
    held.push(line)
    heldChars += line.text.length
    const { cells, open, broken } = scan
    const endless = open !== null && (held.length >= recordLinesMax || heldChars > recordCharsMax)
    const misfits = open === null && held.length > 1 && columns > 0 && cells.length !== columns
    if (broken || endless || misfits) retreat(null, records, again)
    else if (open === null) {
      const first = held[0]!.line
      records.push(cells.length > columnsMax ? { line: first, broken: 'too-many-columns' } : { line: first, cells })
      forget()
    }
  }

  /** Refuses the first held line and hands back the others to be read as rows of their own. */
  function retreat(next: Line | null, records: CsvRecord[], again: Line[]): void {
    records.push({ line: held[0]!.line, broken: 'quote-broken' })
    if (next !== null) again.unshift(next)
    again.unshift(...held.slice(1))
    forget()
  }

  function forget(): void {
    held = []
    heldChars = 0
    scan = null
  }

  function takeAll(queue: Line[]): CsvRecord[] {
    const records: CsvRecord[] = []
    while (queue.length > 0) take(queue.shift()!, records, queue)
    return records
  }

  return {
    push: (line) => takeAll([line]),
    end() {
      const records: CsvRecord[] = []
      while (held.length > 0) {
        const again: Line[] = []
        retreat(null, records, again)
        records.push(...takeAll(again))
      }
      return records
    },
    expect(count) {
      columns = count
    },
  }
}

/** Reads one line, going on with a cell left open by the line before. */
function scanLine(text: string, delimiter: string | null, before: Scan | null): Scan {
  const cells = before?.cells ?? []
  let at = 0
  let cell = ''
  let quoted = false
  if (before !== null && before.open !== null) {
    cell = `${before.open}\n`
    quoted = true
  }
  for (;;) {
    if (!quoted && text[at] === '"') {
      quoted = true
      at += 1
    }
    if (quoted) {
      const close = findClosingQuote(text, at)
      if (close === -1) return { cells, open: cell + undouble(text.slice(at)), broken: false }
      cell += undouble(text.slice(at, close))
      at = close + 1
      while (text[at] === ' ') at += 1
      if (at < text.length && text[at] !== delimiter) return { cells, open: null, broken: true }
    } else {
      const end = delimiter === null ? -1 : text.indexOf(delimiter, at)
      const stop = end === -1 ? text.length : end
      cell = text.slice(at, stop)
      at = stop
    }
    cells.push(cell)
    if (at >= text.length || cells.length > columnsMax) return { cells, open: null, broken: false }
    at += 1
    cell = ''
    quoted = false
  }
}

function findClosingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from)
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at
}

function undouble(text: string): string {
  return text.replaceAll('""', '"')
}
