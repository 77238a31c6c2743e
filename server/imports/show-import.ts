import type { ImportAnswer } from '@heed/content/contract'
import { fieldsOfKind, preview, requiredFields } from '@heed/importers'
import type { Id } from '@heed/kernel'
import { fileIdOf } from './kept-files.ts'
import { wordImportRefusal } from './refusal-words.ts'

/** How a file would be read, from its first bytes, as the desk is told. */
export function showPreview(head: Uint8Array, options: Parameters<typeof preview>[1]) {
  const seen = preview(head, options)
  const known = {
    fields: [...fieldsOfKind[options.kind]],
    required: requiredFields[options.kind].map((one) => [...one]),
  }
  if ('refused' in seen) {
    const { why, values } = seen.refused
    const nothing = { format: null, encoding: null, delimiter: null, columns: [], suggestedMapping: {}, rows: [] }
    return { ...nothing, ...known, refused: { why, words: wordImportRefusal(why, values) } }
  }
  const rows = seen.rows.map((entry) => ({
    line: entry.line,
    part: entry.part,
    row: 'row' in entry ? (entry.row as Record<string, unknown>) : null,
    skipped: 'skipped' in entry ? entry.skipped : null,
    refused:
      'refused' in entry
        ? { why: entry.refused.why, words: wordImportRefusal(entry.refused.why, entry.refused.values) }
        : null,
  }))
  const { format, encoding, delimiter, columns, suggestedMapping } = seen
  const refused = rows[0]?.line === 0 ? rows[0].refused : null
  return { format, encoding, delimiter, columns, suggestedMapping, ...known, rows: refused ? [] : rows, refused }
}

/** An import as the desk is told. */
export function showImport(job: ImportAnswer) {
  const { importId, kind, fileName, fileBytes, state, imported, known, refused, skipped, line, readBytes } = job
  const lines = imported + known + refused + skipped
  const counts = { lines, imported, known, refused, skipped, line }
  const why = job.why ? { code: job.why, words: wordImportRefusal(job.why, {}) } : null
  const file = { fileId: fileIdOf(job.fileHash), fileName, fileBytes, readBytes }
  return { importId, kind, state, why, ...file, ...counts, openedAt: job.openedAt, endedAt: job.endedAt }
}

/** Where the last row of the page before stood; one that cannot be read starts from the beginning. */
export function jobCursor(text: string | undefined): { at: number; id: Id } | null {
  const found = /^(\d{1,16})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(text ?? '')
  return found ? { at: Number(found[1]), id: found[2]! } : null
}

export function placeCursor(text: string | undefined): { line: number; part: number } | null {
  const found = /^(\d{1,15})\.(\d{1,15})$/.exec(text ?? '')
  return found ? { line: Number(found[1]), part: Number(found[2]) } : null
}
