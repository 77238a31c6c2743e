import type { Readable } from 'node:stream'
import { type Outcome, refuse } from '@heed/kernel'
import { readLines } from './line-text.ts'
import { type BackupCounts, countLines, type OnProgress } from './save-backup.ts'

/**
 * Reads a gzipped backup from beginning to end without a database and says what is in it: `cut-off` when it ends early,
 * was damaged on the way or is no backup.
 */
export async function readBack(
  file: Readable,
  onProgress: OnProgress = () => {},
): Promise<Outcome<BackupCounts, 'cut-off'>> {
  const { counts, lines } = countLines(readLines(file), onProgress)
  let begun = false
  let told: number | null = null
  for await (const line of lines) {
    if ('heed' in line) begun = true
    if ('end' in line) told = line.rows
  }
  return begun && told === counts.rows ? { ok: true, ...counts } : refuse('cut-off')
}
