import type { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { writeLines } from './line-text.ts'
import { type BackupLine, takeBackup } from './take-backup.ts'

export interface BackupCounts {
  tables: number
  rows: number
  /** Rows of the fact log among them. */
  facts: number
}

export type OnProgress = (counts: BackupCounts, table: string) => void

/**
 * Takes a backup of the database and writes it, gzipped, into `sink`: a file, or whatever else takes bytes in order.
 * Resolves when the sink has taken all of it.
 */
export async function saveBackup(
  url: string,
  sink: Writable,
  onProgress: OnProgress = () => {},
): Promise<BackupCounts> {
  const counting = countLines(takeBackup(url), onProgress)
  await pipeline(writeLines(counting.lines), createGzip(), sink)
  return counting.counts
}

/** Passes the lines on and counts them; `onProgress` hears of every table and of every few thousand rows. */
export function countLines(lines: AsyncIterable<BackupLine>, onProgress: OnProgress) {
  const counts: BackupCounts = { tables: 0, rows: 0, facts: 0 }
  async function* counted(): AsyncGenerator<BackupLine> {
    let table = ''
    for await (const line of lines) {
      if ('table' in line) {
        table = line.table
        counts.tables += 1
        onProgress(counts, table)
      } else if ('row' in line) {
        counts.rows += 1
        if (table === factLog) counts.facts += 1
        if (counts.rows % rowsBetweenWords === 0) onProgress(counts, table)
      }
      yield line
    }
  }
  return { counts, lines: counted() }
}

const factLog = 'kernel.fact'
const rowsBetweenWords = 5_000
