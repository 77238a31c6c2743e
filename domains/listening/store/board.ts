import type { Id, Instant, Tx } from '@heed/kernel'
import type { DemandRow } from './demands.ts'

export interface BoardRow extends Omit<DemandRow, 'proposalKey'> {
  /** Askers with a paid order, and what they paid: the value at stake. */
  buyers: number
  stakeMinor: number
  /** Messages a day of the last seven days, oldest first. */
  line: number[]
  /** This week against the week before. */
  thisWeek: number
  lastWeek: number
  replies: number
}

export interface BoardFilter {
  states: readonly string[]
  lane: 'many' | 'lone-voice' | null
  productId: Id | null
  now: Instant
  today: number
  rowsMax: number
  /** Rows already shown. */
  skip: number
  /** One demand alone. */
  only?: Id
}

/** The board: demands that stand on their own feet, by people, with buyers apart and the week's line. */
export async function readBoard(tx: Tx, shopId: Id, filter: BoardFilter): Promise<BoardRow[]> {
  return await tx.rows<BoardRow>(
    `with shown as (
       select d.* from listening.demand d
       where d.shop_id = $1 and d.merged_into is null and d.messages > 0 and d.state = any($2::text[]) and ($3::text is null or d.lane = $3) and ($4::uuid is null or d.product_id = $4)
         and (d.snoozed_until is null or d.snoozed_until <= $5) and ($9::uuid is null or d.demand_id = $9)
       order by d.people desc, d.messages desc, d.demand_id limit $7 offset $8
     ), family as (
       select s.demand_id as top, f.demand_id as member from shown s join listening.demand f on f.shop_id = $1 and (f.demand_id = s.demand_id or f.merged_into = s.demand_id)
     ), days as (
       select f.top, y.day, sum(y.messages) as n from family f join listening.demand_day y on y.shop_id = $1 and y.demand_id = f.member
       where y.day > $6 - 14 group by f.top, y.day
     ), stake as (
       select p.top, count(*) as buyers, sum(b.paid_minor) as paid
       from (select distinct f.top, v.person_id from family f join listening.voice v on v.shop_id = $1 and v.demand_id = f.member) p
       join listening.buyer b on b.shop_id = $1 and b.person_id = p.person_id group by p.top
     )
     select s.demand_id as "demandId", s.shop_id as "shopId", s.product_id as "productId", s.slot, s.title, s.lane, s.state, s.reading, s.why_not as "whyNot", s.snoozed_until as "snoozedUntil",
       s.merged_into as "mergedInto", s.people, s.voices, s.messages, s.first_heard_at as "firstHeardAt", s.last_heard_at as "lastHeardAt", s.answered_at as "answeredAt",
       coalesce(k.buyers, 0) as buyers, coalesce(k.paid, 0) as "stakeMinor",
       array(select coalesce((select y.n from days y where y.top = s.demand_id and y.day = g), 0) from generate_series($6 - 6, $6) g order by g)::int[] as line,
       coalesce((select sum(y.n) from days y where y.top = s.demand_id and y.day > $6 - 7), 0)::int as "thisWeek",
       coalesce((select sum(y.n) from days y where y.top = s.demand_id and y.day <= $6 - 7), 0)::int as "lastWeek",
       (select count(*) from listening.reply r where r.shop_id = $1 and r.demand_id = s.demand_id)::int as replies
     from shown s left join stake k on k.top = s.demand_id order by s.people desc, s.messages desc, s.demand_id`,
    [
      shopId,
      filter.states,
      filter.lane,
      filter.productId,
      filter.now,
      filter.today,
      filter.rowsMax,
      filter.skip,
      filter.only ?? null,
    ],
  )
}

export async function readSimilar(
  tx: Tx,
  shopId: Id,
  demand: { demandId: Id; productId: Id | null; slot: string },
): Promise<{ demandId: Id; title: { zh: string; en: string }; people: number }[]> {
  return await tx.rows(
    `select d.demand_id as "demandId", d.title, d.people from listening.demand d
     where d.shop_id = $1 and d.demand_id <> $2 and d.merged_into is null and d.people > 0
       and (d.product_id is not distinct from $3 or trim(trailing '?' from d.slot) = trim(trailing '?' from $4::text))
     order by (trim(trailing '?' from d.slot) = trim(trailing '?' from $4::text)) desc, d.people desc, d.demand_id limit 8`,
    [shopId, demand.demandId, demand.productId, demand.slot],
  )
}

/** What a live room asks, by demand, for the host. */
export async function readShowDemands(
  tx: Tx,
  shopId: Id,
  showId: Id,
  since: Instant,
): Promise<
  {
    demandId: Id
    title: { zh: string; en: string }
    slot: string
    productId: Id | null
    people: number
    messages: number
    lastText: string
  }[]
> {
  return await tx.rows(
    `select m.demand_id as "demandId", m.title, m.slot, m.product_id as "productId", count(distinct v.person_id)::int as people, count(*)::int as messages,
       (array_agg(v.text order by v.said_at desc, v.verbatim_id))[1] as "lastText"
     from listening.verbatim v join listening.evidence e on e.shop_id = v.shop_id and e.verbatim_id = v.verbatim_id
     join listening.demand d on d.shop_id = e.shop_id and d.demand_id = e.demand_id
     join listening.demand m on m.shop_id = d.shop_id and m.demand_id = coalesce(d.merged_into, d.demand_id)
     where v.shop_id = $1 and v.show_id = $2 and v.said_at >= $3
     group by m.demand_id, m.title, m.slot, m.product_id order by people desc, messages desc, m.demand_id limit 30`,
    [shopId, showId, since],
  )
}
