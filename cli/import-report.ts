import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { env, stderr, stdout } from 'node:process'
import type { ImportWords } from './import-words.ts'

export interface Counts {
  imported: number
  known: number
  refused: number
  skipped: number
}

/** What the counts are called. */
export interface CountWords {
  counts: Record<keyof Counts | 'lines', string>
}

export interface RefusedRow {
  line: number
  part: number
  why: string
  says: string
}

const refusedShown = 20
const accent = (text: string) => (stdout.isTTY && !env.NO_COLOR ? `\u001b[38;5;136m${text}\u001b[0m` : text)

export const grouped = (count: number): string => count.toLocaleString('en')

/** One line that stays in place on a terminal and is silent in a pipe. */
export function showProgress(words: CountWords, counts: Counts, share: number): void {
  if (stderr.isTTY) stderr.write(`\r  ${thread(share)}  ${worded(words, counts)}\u001b[K`)
}

export function endProgress(): void {
  if (stderr.isTTY) stderr.write('\r\u001b[K')
}

/** The thread: as far as it is drawn, that far is the file read. */
function thread(share: number): string {
  const width = 12
  const drawn = Math.min(width, Math.floor(share * width))
  return `${'─'.repeat(drawn)}●${' '.repeat(width - drawn)}○ ${String(Math.floor(share * 100)).padStart(3)} %`
}

/** The sum: imported + known + refused + skipped = lines. */
function worded(words: CountWords, counts: Counts): string {
  const { imported, known, refused, skipped } = counts
  const named = words.counts
  const parts = [
    [imported, named.imported],
    [known, named.known],
    [refused, named.refused],
    [skipped, named.skipped],
  ] as const
  const sum = grouped(imported + known + refused + skipped)
  return `${parts.map(([count, name]) => `${grouped(count)} ${name}`).join(' + ')} = ${sum} ${named.lines}`
}

export function showSum(words: CountWords, counts: Counts, seconds: number): void {
  const whole = counts.refused === 0
  stdout.write(`  ${accent(whole ? '─●─●' : '─●─○')}  ${worded(words, counts)}  ${seconds.toFixed(1)} s\n`)
}

/** The first refusals on the screen, all of them in a file of the data folder; returns its path. */
export function showRefusals(words: ImportWords, rows: readonly RefusedRow[], folder: string, name: string): void {
  if (rows.length === 0) return
  const path = join(folder, `${name}.refused.csv`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const lines = rows.map((row) => `${row.line},${row.part},${row.why},"${row.says.replaceAll('"', '""')}"\n`)
  writeFileSync(path, `\uFEFFline,part,why,says\n${lines.join('')}`, { mode: 0o600 })
  const width = Math.max(...rows.slice(0, refusedShown).map((row) => words.line(grouped(row.line)).length))
  for (const row of rows.slice(0, refusedShown))
    stdout.write(`    ${words.line(grouped(row.line)).padEnd(width)}  ${row.says}\n`)
  const more = rows.length - refusedShown
  stdout.write(`  ${more > 0 ? words.more(grouped(more), path) : words.all(path)}\n`)
}
