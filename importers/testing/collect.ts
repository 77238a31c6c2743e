import { readFileSync } from 'node:fs'
import { type Entry, type ReadOptions, readRows } from '../index.ts'

/** Gives bytes as a source in chunks of the given size. */
export async function* sourceOf(content: string | Uint8Array, chunkBytes = 65_536): AsyncGenerator<Uint8Array> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes)
}

/** Reads everything into a list. */
export async function collect(
  content: string | Uint8Array,
  options: ReadOptions,
  chunkBytes?: number,
): Promise<Entry[]> {
  const entries: Entry[] = []
  for await (const entry of readRows(sourceOf(content, chunkBytes), options)) entries.push(entry)
  return entries
}

export function readFixture(name: string): Uint8Array {
  return readFileSync(new URL(`../fixtures/${name}`, import.meta.url))
}

export type Tally = { imported: number; refused: number; skipped: number }

export function tally(entries: readonly Entry[]): Tally {
  const count = (kind: string): number => entries.filter((entry) => kind in entry).length
  return { imported: count('row'), refused: count('refused'), skipped: count('skipped') }
}

/** Each entry in one line: `7 quote-broken`, `8 小满: 能不能出短款`. */
export function outline(entries: readonly Entry[]): string[] {
  return entries.map((entry) => {
    const place = entry.part === 0 ? `${entry.line}` : `${entry.line}.${entry.part}`
    if ('refused' in entry) return `${place} ${entry.refused.why}`
    if ('skipped' in entry) return `${place} ${entry.skipped}`
    if (entry.row.kind === 'order' || entry.row.kind === 'tracking') return `${place} ${entry.row.kind}`
    const name = entry.row.author?.name ?? entry.row.author?.key ?? '-'
    return `${place} ${name}: ${entry.row.text}`
  })
}
