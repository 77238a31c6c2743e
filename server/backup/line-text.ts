import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { BackupLine } from './take-backup.ts'

/** A backup as a file: one JSON line each, to be gzipped on the way. */
export async function* writeLines(lines: AsyncIterable<BackupLine>): AsyncGenerator<string> {
  for await (const line of lines) yield `${JSON.stringify(line)}\n`
}

/** The lines of a gzipped backup; a line that is no JSON ends the reading, so that the restore says `cut-off`. */
export async function* readLines(file: Readable): AsyncGenerator<BackupLine> {
  const text = file.pipe(createGunzip())
  file.once('error', (error) => text.destroy(error))
  try {
    for await (const line of createInterface({ input: text, crlfDelay: Number.POSITIVE_INFINITY })) {
      if (line !== '') yield JSON.parse(line) as BackupLine
    }
  } catch (error) {
    if (!(error instanceof SyntaxError) && !isTorn(error)) throw error
  }
}

const isTorn = (error: unknown) => ['Z_BUF_ERROR', 'Z_DATA_ERROR'].includes((error as { code?: string }).code ?? '')
