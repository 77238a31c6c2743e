import type { Id, Instant, Tx } from '@heed/kernel'
import { type BoardRow, readBoard } from './board.ts'

const allStates = ['heard', 'raised', 'reading', 'revising', 'answered', 'measured', 'not-now']

export interface Detail {
  row: BoardRow
  merged: { demandId: Id; title: { zh: string; en: string }; people: number }[]
  replies: { replyId: Id; text: string; people: number; repliedAt: Instant }[]
  channels: { channel: string; messages: number }[]
  languages: { lang: string; messages: number }[]
}

export async function readDetail(tx: Tx, shopId: Id, demandId: Id, today: number): Promise<Detail | null> {
  const place = await tx.maybe<{ top: Id; productId: Id | null }>(
    `select coalesce(d.merged_into, d.demand_id) as top, d.product_id as "productId" from listening.demand d where d.shop_id = $1 and d.demand_id = $2`,
    [shopId, demandId],
  )
  if (!place) return null
  const row = await readOne(tx, shopId, place.top, today)
  if (!row) return null
  const merged = await tx.rows<Detail['merged'][number]>(
    `select d.demand_id as "demandId", d.title, d.people from listening.demand d where d.shop_id = $1 and d.merged_into = $2 order by d.people desc, d.demand_id limit 50`,
    [shopId, place.top],
  )
  const replies = await tx.rows<Detail['replies'][number]>(
    `select r.reply_id as "replyId", r.text, cardinality(r.person_ids) as people, r.replied_at as "repliedAt" from listening.reply r where r.shop_id = $1 and r.demand_id = $2 order by r.replied_at desc, r.reply_id limit 50`,
    [shopId, place.top],
  )
  const spread = await tx.rows<{ channel: string; lang: string; n: number }>(
    `select v.channel, v.lang, count(*)::int as n from listening.evidence e join listening.verbatim v on v.shop_id = e.shop_id and v.verbatim_id = e.verbatim_id
     where e.shop_id = $1 and e.demand_id in (select d.demand_id from listening.demand d where d.shop_id = $1 and (d.demand_id = $2 or d.merged_into = $2))
     group by v.channel, v.lang order by v.channel, v.lang`,
    [shopId, place.top],
  )
  return {
    row,
    merged,
    replies,
    channels: summed(spread, 'channel').map(([channel, messages]) => ({ channel, messages })),
    languages: summed(spread, 'lang').map(([lang, messages]) => ({ lang, messages })),
  }
}

/** The board's own row, wherever it stands on the board. */
async function readOne(tx: Tx, shopId: Id, demandId: Id, today: number): Promise<BoardRow | null> {
  return (
    (
      await readBoard(tx, shopId, {
        states: allStates,
        lane: null,
        productId: null,
        now: Number.MAX_SAFE_INTEGER,
        today,
        rowsMax: 1,
        skip: 0,
        only: demandId,
      })
    )[0] ?? null
  )
}

function summed(rows: { channel: string; lang: string; n: number }[], by: 'channel' | 'lang'): [string, number][] {
  const sums = new Map<string, number>()
  for (const row of rows) sums.set(row[by], (sums.get(row[by]) ?? 0) + row.n)
  return [...sums].sort((a, b) => b[1] - a[1])
}

export async function readStateCounts(
  tx: Tx,
  shopId: Id,
): Promise<{ open: number; emerging: number; answered: number; notNow: number; loneVoices: number }> {
  return await tx.one(
    `select count(*) filter (where d.state in ('raised', 'reading', 'revising'))::int as open, count(*) filter (where d.state = 'heard')::int as emerging,
       count(*) filter (where d.state in ('answered', 'measured'))::int as answered, count(*) filter (where d.state = 'not-now')::int as "notNow",
       count(*) filter (where d.lane = 'lone-voice' and d.state in ('raised', 'reading', 'revising'))::int as "loneVoices"
     from listening.demand d where d.shop_id = $1 and d.merged_into is null`,
    [shopId],
  )
}
