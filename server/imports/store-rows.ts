import type { ImportKind } from '@heed/content/contract'
import { type CommentFields, type Origin, type ReviewFields, type Row, rowKey } from '@heed/importers'
import type { ImportSession } from './session.ts'
import { storeOrders } from './store-orders.ts'
import { storeTracking } from './store-tracking.ts'
import type { RowRefusal, Stored } from './wish.ts'

/** Hands one batch of rows to the domain they belong to. Every row is known by its key, so the same batch again adds nothing. */
export async function storeRows(session: ImportSession, kind: ImportKind, rows: Row[]): Promise<Stored> {
  if (kind === 'comment') return await storeComments(session, rows as (CommentFields & Origin)[])
  if (kind === 'review') return await storeReviews(session, rows as (ReviewFields & Origin)[])
  return kind === 'order' ? await storeOrders(session, rows) : await storeTracking(session, rows)
}

async function storeComments(session: ImportSession, rows: (CommentFields & Origin)[]): Promise<Stored> {
  const { app, job, actor } = session
  const about = await placed(session, rows)
  const comments = rows.map((row, nth) => ({
    ...about[nth]!,
    channel: row.channel,
    text: row.text,
    lang: langOf(row.lang),
    offsetMs: row.offsetMs ?? null,
  }))
  const done = await app.domains.content.requests.importComments({ shopId: job.shopId, comments, actor })
  const whys = new Map(done.refused.map((one) => [one.rowKey, one.why]))
  const refusals = rows.flatMap((row, nth): RowRefusal[] => {
    const why = whys.get(comments[nth]!.rowKey)
    return why ? [{ line: row.line, part: row.part, why: `comment-${why}`, values: {} }] : []
  })
  return { imported: done.added, known: done.known, refusals }
}

async function storeReviews(session: ImportSession, rows: (ReviewFields & Origin)[]): Promise<Stored> {
  const { app, job, actor } = session
  const about = await placed(session, rows)
  const reviews = rows.map((row, nth) => ({
    ...about[nth]!,
    rating: row.rating === undefined ? null : Math.round(row.rating),
    text: row.text,
    lang: null,
  }))
  const done = await app.domains.care.requests.importReviews({ shopId: job.shopId, reviews, actor })
  return { imported: done.added, known: done.known, refusals: [] }
}

/** Key, person, product and time of each row; words without a time count as said when the import was opened. */
async function placed(session: ImportSession, rows: ((CommentFields | ReviewFields) & Origin)[]) {
  const { job, reading } = session
  const people = await session.people(
    rows.map((row) => row.author && { ...row.author, lang: /\p{Script=Han}/u.test(row.text) ? 'zh' : 'en' }),
  )
  const products = await session.products(rows.map((row) => row.productRef))
  return rows.map((row, nth) => ({
    rowKey: rowKey(row, job.fileHash),
    personId: people[nth]!,
    productId: products[nth]?.productId ?? reading.productId ?? null,
    saidAt: row.at ?? job.openedAt,
  }))
}

function langOf(lang: string | undefined): 'zh' | 'en' | null {
  const short = lang?.slice(0, 2).toLowerCase()
  return short === 'zh' || short === 'en' ? short : null
}
