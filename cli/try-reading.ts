import { createReadStream } from 'node:fs'
import { basename, join } from 'node:path'
import process, { stderr, stdout } from 'node:process'
import { headBytesMax, preview, type ReadOptions, readRows } from '@heed/importers'
import { wordImportRefusal } from '@heed/server/imports'
import { dataDir } from './house.ts'
import type { ImportOptions } from './import-options.ts'
import { type RefusedRow, showRefusals, showSum } from './import-report.ts'
import { importWords } from './import-words.ts'

const rowsShown = 3

/** `--dry-run`: how the file would be read, to its last line, without a database. */
export async function tryReading(options: ImportOptions): Promise<number> {
  const words = importWords[options.lang]
  const reading: ReadOptions = {
    kind: options.kind,
    fileName: basename(options.file),
    ...(options.mapping ? { mapping: options.mapping } : {}),
    ...(options.constants ? { constants: options.constants } : {}),
    ...(options.channel ? { channel: options.channel } : {}),
  }
  const startedAt = process.hrtime.bigint()
  const seen = preview(await headOf(options.file), reading)
  if ('refused' in seen) {
    stderr.write(`${words.failed(wordImportRefusal(seen.refused.why, seen.refused.values)[options.lang])}\n`)
    return 1
  }
  stdout.write(`${words.dry} ${seen.format}, ${seen.encoding}\n`)
  const mapping = Object.entries(options.mapping ?? seen.suggestedMapping)
  if (mapping.length > 0)
    stdout.write(`  ${words.columns}  ${mapping.map(([field, column]) => `${field}=${column}`).join('  ')}\n`)
  for (const entry of seen.rows.filter((one) => 'row' in one).slice(0, rowsShown))
    if ('row' in entry) stdout.write(`    ${shorten(JSON.stringify(withoutPlace(entry.row)))}\n`)
  const counts = { imported: 0, known: 0, refused: 0, skipped: 0 }
  const refused: RefusedRow[] = []
  for await (const entry of readRows(createReadStream(options.file), reading)) {
    if ('row' in entry) counts.imported += 1
    else if ('skipped' in entry) counts.skipped += 1
    else {
      const { why, values } = entry.refused
      const says = wordImportRefusal(why, values)[options.lang]
      if (entry.line === 0) {
        stderr.write(`${words.failed(says)}\n`)
        return 1
      }
      counts.refused += 1
      refused.push({ line: entry.line, part: entry.part, why, says })
    }
  }
  const seconds = Number(process.hrtime.bigint() - startedAt) / 1e9
  showSum({ counts: { ...words.counts, imported: words.read } }, counts, seconds)
  showRefusals(words, refused, join(dataDir(), 'imports'), basename(options.file))
  return counts.refused > 0 ? 3 : 0
}

async function headOf(file: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of createReadStream(file, { end: headBytesMax - 1 })) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}

function withoutPlace(row: object): object {
  const shown = Object.entries(row).filter(
    ([key, value]) => !['format', 'line', 'part', 'kind'].includes(key) && value !== null,
  )
  return Object.fromEntries(shown)
}

const shorten = (text: string): string => (text.length > 100 ? `${text.slice(0, 99).toWellFormed()}…` : text)
