import type { Id, Instant, Tx } from '@heed/kernel'
import { type BoardRow, readBoard } from './board.ts'
import { demandsInLanes } from './lanes.ts'

export interface Detail {
  row: BoardRow
  merged: { demandId: Id; title: { zh: string; en: string }; people: number }[]
  replies: { replyId: Id; text: string; people: number; repliedAt: Instant }[]
  channels: { channel: string; messages: number; people: number }[]
  languages: { lang: string; messages: number; people: number }[]
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
  const family = [place.top, ...merged.map((one) => one.demandId)]
  return {
    row,
    merged,
    replies,
    channels: (await readSpread(tx, shopId, family, 'channel')).map(({ part, ...one }) => ({ channel: part, ...one })),
    languages: (await readSpread(tx, shopId, family, 'lang')).map(({ part, ...one }) => ({ lang: part, ...one })),
  }
}

/** Messages and people by touchpoint or by language, most messages first; a person of two counts in each. */
async function readSpread(
  tx: Tx,
  shopId: Id,
  family: readonly Id[],
  by: 'channel' | 'lang',
): Promise<{ part: string; messages: number; people: number }[]> {
  return await tx.rows(
    `select v.${by} as part, count(*)::int as messages, count(distinct v.person_id)::int as people
     from listening.evidence e join listening.verbatim v on v.shop_id = e.shop_id and v.verbatim_id = e.verbatim_id
     where e.shop_id = $1 and e.demand_id = any($2::uuid[]) group by v.${by} order by messages desc, part`,
    [shopId, family],
  )
}

/** The board's own row, wherever it stands on the board. */
async function readOne(tx: Tx, shopId: Id, demandId: Id, today: number): Promise<BoardRow | null> {
  return (
    (
      await readBoard(tx, shopId, {
        shown: null,
        lane: null,
        productId: null,
        now: Number.MAX_SAFE_INTEGER,
        today,
        rowsMax: 1,
        after: null,
        only: demandId,
      })
    )[0] ?? null
  )
}

export async function readStateCounts(
  tx: Tx,
  shopId: Id,
): Promise<{ open: number; emerging: number; answered: number; notNow: number; loneVoices: number }> {
  return await tx.one(
    `select count(*) filter (where d.shown = 'open')::int as open, count(*) filter (where d.shown = 'emerging')::int as emerging,
       count(*) filter (where d.shown = 'answered')::int as answered, count(*) filter (where d.shown = 'not-now')::int as "notNow",
       count(*) filter (where d.lane = 'lone-voice' and d.shown = 'open')::int as "loneVoices"
     from ${demandsInLanes} d`,
    [shopId],
  )
}
