import { importKinds } from '@heed/content/contract'
import { channels, encodings, fields, formats } from '@heed/importers'
import { idOf, route } from '@heed/kernel'
import { z } from 'zod'

/** Bytes of one uploaded file: a year of a busy room. */
export const importFileBytesMax = 2 * 2 ** 30

const words = z.object({ zh: z.string(), en: z.string() })
const column = z.string().min(1).max(200)
const kind = z.enum(importKinds)
const mapping = z.partialRecord(z.enum(fields), column)

/** How a file is to be read; what is left out is told from the file itself. */
const reading = {
  kind,
  format: z.enum(formats).optional(),
  encoding: z.enum(encodings).optional().describe('only when a person chose it'),
  delimiter: z.string().length(1).optional(),
  mapping: mapping.optional().describe('field to column; for JSON a column may be a path such as user.name'),
  constants: mapping.optional().describe('values for the whole file where a field has no column or an empty cell'),
  zoneOffsetMinutes: z.int().min(-840).max(840).optional().describe('zone of times without one; 480 unless told'),
  currency: z.string().length(3).optional(),
  channel: z.enum(channels).optional().describe('touchpoint of comments whose file names none'),
}

const refusal = z.object({
  line: z.int().describe('1-based line of the file; 0 is about the whole file'),
  part: z.int().describe('from 0 within a line that holds several messages'),
  why: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  words,
})

/** imported + known + refused + skipped = lines. */
export const shownImport = z.object({
  importId: idOf('imp'),
  fileId: idOf('fil'),
  kind,
  fileName: z.string(),
  fileBytes: z.int(),
  state: z.enum(['running', 'paused', 'done', 'failed', 'cancelled']),
  why: z.object({ code: z.string(), words }).nullable(),
  lines: z.int(),
  imported: z.int(),
  known: z.int(),
  refused: z.int(),
  skipped: z.int(),
  line: z.int().describe('last line of the file that is stored'),
  readBytes: z.int(),
  openedAt: z.int(),
  endedAt: z.int().nullable(),
})

const importParams = z.object({ importId: idOf('imp') })
const page = { after: z.string().max(80).optional(), limit: z.int().min(1).max(100).optional() }

export const importRoutes = {
  'POST /api/desk/imports/files': route({
    access: 'desk:settings',
    summary: 'Upload a file to import from, as application/octet-stream; nothing is imported yet',
    query: z.object({ name: z.string().min(1).max(200) }),
    answer: z.object({
      ok: z.literal(true),
      fileId: idOf('fil'),
      name: z.string(),
      bytes: z.int(),
      hash: z.string(),
    }),
    refusals: { 'too-large': 422, 'file-empty': 422, 'not-bytes': 422 },
    rawBody: true,
    bodyMaxBytes: importFileBytesMax,
    perMinuteMax: 20,
  }),
  'POST /api/desk/imports/:fileId/preview': route({
    access: 'desk:settings',
    summary: 'How a file would be read: format, columns, suggested mapping and the first rows; nothing is stored',
    params: z.object({ fileId: idOf('fil') }),
    body: z.object(reading),
    answer: z.object({
      format: z.enum(formats).nullable(),
      encoding: z.enum(encodings).nullable(),
      delimiter: z.string().nullable(),
      columns: z.array(z.string()),
      fields: z.array(z.enum(fields)),
      required: z.array(z.array(z.enum(fields))).describe('of each group one field is enough'),
      suggestedMapping: mapping,
      rows: z.array(
        z.object({
          line: z.int(),
          part: z.int(),
          row: z.record(z.string(), z.unknown()).nullable(),
          skipped: z.string().nullable(),
          refused: z.object({ why: z.string(), words }).nullable(),
        }),
      ),
      refused: z.object({ why: z.string(), words }).nullable().describe('what stands in the way of reading it at all'),
    }),
    refusals: { 'no-such-file': 404 },
  }),
  'POST /api/desk/imports': route({
    access: 'desk:settings',
    summary: 'Start an import, or go on with the unfinished one of the same file, kind and reading',
    body: z.object({
      ...reading,
      fileId: idOf('fil'),
      productId: idOf('prd').nullable().optional().describe('what rows are about that name no product of the shop'),
      createProducts: z.boolean().optional().describe('list products that the file names and the shop lacks'),
    }),
    answer: z.object({ ok: z.literal(true), importId: idOf('imp'), continued: z.boolean() }),
    refusals: { 'no-such-file': 404, 'no-such-product': 404, 'held-by-another': 409, 'too-many-running': 409 },
  }),
  'GET /api/desk/imports': route({
    access: 'desk:settings',
    summary: 'The shop’s imports, newest first',
    query: z.object(page),
    answer: z.object({ rows: z.array(shownImport), next: z.string().nullable(), asOf: z.int() }),
  }),
  'GET /api/desk/imports/:importId': route({
    access: 'desk:settings',
    summary: 'How far an import is',
    params: importParams,
    answer: shownImport.extend({ asOf: z.int() }),
    refusals: { 'no-such-import': 404 },
  }),
  'GET /api/desk/imports/:importId/refusals': route({
    access: 'desk:settings',
    summary: 'Rows that were not taken, with line and reason, in the file’s order',
    params: importParams,
    query: z.object(page),
    answer: z.object({ rows: z.array(refusal), next: z.string().nullable() }),
    refusals: { 'no-such-import': 404 },
  }),
  'POST /api/desk/imports/:importId/cancel': route({
    access: 'desk:settings',
    summary: 'Stop an import; rows already stored stay',
    params: importParams,
    answer: z.object({ ok: z.literal(true) }),
    refusals: { 'no-such-import': 404, 'already-ended': 409 },
  }),
  'POST /api/desk/imports/:importId/resume': route({
    access: 'desk:settings',
    summary: 'Go on with a paused import',
    params: importParams,
    answer: z.object({ ok: z.literal(true) }),
    refusals: {
      'no-such-import': 404,
      'no-such-file': 404,
      'already-ended': 409,
      'held-by-another': 409,
      'too-many-running': 409,
    },
  }),
} as const
