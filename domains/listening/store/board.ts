import type { Id, Instant, Tx } from '@heed/kernel'
import type { CrowdFigures } from '../rules/judge-crowd.ts'
import type { DemandRow } from './demands.ts'
import { demandsInLanes } from './lanes.ts'

export interface BoardRow extends Omit<DemandRow, 'proposalKey'>, Omit<CrowdFigures, 'people'> {
  /** Askers with a paid order, and what they paid: the value at stake. */
  buyers: number
  stakeMinor: number
  /** Askers who paid for something after they asked. */
  boughtAfter: number
  /** Messages a day of the last seven days, oldest first. */
  line: number[]
  /** This week against the week before. */
  thisWeek: number
  lastWeek: number
  replies: number
  /** What the order of the board rests on; the next page begins after it. */
  rank: [number, number]
}

export interface BoardFilter {
  shown: 'open' | 'emerging' | 'answered' | 'not-now' | null
  lane: 'many' | 'lone-voice' | null
  productId: Id | null
  now: Instant
  today: number
  rowsMax: number
  /** The last row already shown. */
  after: { rank: [number, number]; id: Id } | null
  /** One demand alone. */
  only?: Id
}

/**
 * The board: demands that stand on their own feet, by people (what emerges by how much more it is said this week), with
 * buyers apart, the week's line and who stands behind it.
 */
export async function readBoard(tx: Tx, shopId: Id, filter: BoardFilter): Promise<BoardRow[]> {
  return await tx.rows<BoardRow>(
    `with ranked as (
       select d.*, case when $2 = 'emerging' then coalesce((select sum(case when y.day > $5 - 7 then y.messages else -y.messages end) from listening.demand_day y
           where y.shop_id = $1 and y.demand_id = d.demand_id and y.day > $5 - 14), 0) else d.people end as r1,
         case when $2 = 'emerging' then d.last_heard_at else d.messages end as r2
       from ${demandsInLanes} d
       where ($2::text is null or d.shown = $2) and ($3::text is null or d.lane = $3) and ($4::uuid is null or d.product_id = $4)
         and (d.snoozed_until is null or d.snoozed_until <= $6) and ($8::uuid is null or d.demand_id = $8)
     ), shown as (
       select * from ranked r where $9::bigint is null or (r.r1, r.r2) < ($9, $10::bigint) or (r.r1 = $9 and r.r2 = $10 and r.demand_id > $11::uuid)
       order by r.r1 desc, r.r2 desc, r.demand_id limit $7
     ), ${behind}
     select s.demand_id as "demandId", s.shop_id as "shopId", s.product_id as "productId", s.slot, s.title, s.lane, s.state, s.reading, s.why_not as "whyNot", s.snoozed_until as "snoozedUntil",
       s.merged_into as "mergedInto", s.people, s.voices, s.messages, s.first_heard_at as "firstHeardAt", s.last_heard_at as "lastHeardAt", s.answered_at as "answeredAt",
       coalesce(k.buyers, 0) as buyers, coalesce(k.paid, 0) as "stakeMinor", coalesce(k.after, 0) as "boughtAfter",
       coalesce(k.signed, 0)::int as signed, coalesce(k.from_three, 0)::int as "fromThree", coalesce(k.new_in_one_hour, 0)::int as "newInOneHour",
       array(select coalesce((select y.n from days y where y.top = s.demand_id and y.day = g), 0) from generate_series($5 - 6, $5) g order by g)::int[] as line,
       coalesce((select sum(y.n) from days y where y.top = s.demand_id and y.day > $5 - 7), 0)::int as "thisWeek",
       coalesce((select sum(y.n) from days y where y.top = s.demand_id and y.day <= $5 - 7), 0)::int as "lastWeek",
       (select count(*) from listening.reply r where r.shop_id = $1 and r.demand_id = s.demand_id)::int as replies,
       jsonb_build_array(s.r1, s.r2) as rank
     from shown s left join askers k on k.top = s.demand_id order by s.r1 desc, s.r2 desc, s.demand_id`,
    [
      shopId,
      filter.shown,
      filter.lane,
      filter.productId,
      filter.today,
      filter.now,
      filter.rowsMax,
      filter.only ?? null,
      filter.after?.rank[0] ?? null,
      filter.after?.rank[1] ?? null,
      filter.after?.id ?? null,
    ],
  )
}

/**
 * Who stands behind the demands of `shown`: a person of two merged demands is one. An account is new for three days.
 * Buyers are sorted in among the askers: as a join the row policy made every asker read all buyers of the shop.
 */
const behind = `family as (
       select s.demand_id as top, f.demand_id as member from shown s join listening.demand f on f.shop_id = $1 and (f.demand_id = s.demand_id or f.merged_into = s.demand_id)
     ), days as materialized (
       select f.top, y.day, sum(y.messages) as n from family f join listening.demand_day y on y.shop_id = $1 and y.demand_id = f.member
       where y.day > $5 - 14 group by f.top, y.day
     ), said as (
       select f.top, v.person_id, sum(v.messages) as messages, min(v.first_said_at) as first from family f
       join listening.voice v on v.shop_id = $1 and v.demand_id = f.member group by f.top, v.person_id
     ), mixed as (
       select s.top, s.person_id, s.messages, s.first, null::bigint as paid, null::bigint as paid_at from said s
       union all select null, b.person_id, null, null, b.paid_minor, b.last_paid_at from listening.buyer b where b.shop_id = $1
     ), found as (
       select m.*, max(m.paid) over w as paid_minor, max(m.paid_at) over w as last_paid_at from mixed m window w as (partition by m.person_id)
     ), told as (
       select f.top, f.first, f.messages, row_number() over (partition by f.top order by f.messages desc) as nth,
         f.paid_minor is not null as bought, f.paid_minor, f.last_paid_at >= f.first as after,
         case when f.first / 86400000 > $5 - 14 then (select n.joined_at > f.first - 259200000 from listening.newcomer n where n.person_id = f.person_id) end as fresh
       from found f where f.top is not null
     ), hours as materialized (
       select h.top, max(h.n) as n from (select t.top, count(*) as n from told t where t.fresh group by t.top, t.first / 3600000) h group by h.top
     ), askers as materialized (
       select t.top, count(*) filter (where t.bought) as buyers, sum(t.paid_minor) as paid, count(*) filter (where t.after) as after, sum(t.messages) as signed,
         sum(t.messages) filter (where t.nth <= 3) as from_three, (select h.n from hours h where h.top = t.top) as new_in_one_hour from told t group by t.top
     )`

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
