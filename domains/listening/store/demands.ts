import type { Id, Instant, Tx } from '@heed/kernel'
import type { DemandState } from '../rules/demand-states.ts'

export interface DemandRow {
  demandId: Id
  shopId: Id
  productId: Id | null
  slot: string
  title: { zh: string; en: string }
  lane: 'many' | 'lone-voice'
  state: DemandState
  reading: { zh: string; en: string } | null
  whyNot: string | null
  snoozedUntil: Instant | null
  mergedInto: Id | null
  people: number
  voices: number
  messages: number
  firstHeardAt: Instant
  lastHeardAt: Instant
  answeredAt: Instant | null
  proposalKey: string | null
}

const columns = `d.demand_id as "demandId", d.shop_id as "shopId", d.product_id as "productId", d.slot, d.title, d.lane, d.state, d.reading, d.why_not as "whyNot", d.snoozed_until as "snoozedUntil",
  d.merged_into as "mergedInto", d.people, d.voices, d.messages, d.first_heard_at as "firstHeardAt", d.last_heard_at as "lastHeardAt", d.answered_at as "answeredAt", d.proposal_key as "proposalKey"`

export async function readDemands(tx: Tx, shopId: Id, demandIds: readonly Id[]): Promise<DemandRow[]> {
  return await tx.rows<DemandRow>(
    `select ${columns} from listening.demand d where d.shop_id = $1 and d.demand_id = any($2::uuid[]) order by d.demand_id`,
    [shopId, demandIds],
  )
}

export async function lockDemands(tx: Tx, shopId: Id, demandIds: readonly Id[]): Promise<Map<Id, DemandRow>> {
  const rows = await tx.rows<DemandRow>(
    `select ${columns} from listening.demand d where d.shop_id = $1 and d.demand_id = any($2::uuid[]) order by d.demand_id for update`,
    [shopId, demandIds],
  )
  return new Map(rows.map((row) => [row.demandId, row]))
}

/** What stood before a batch of words, locked in a fixed order; slots that are new are absent. */
export async function lockSlots(
  tx: Tx,
  shopId: Id,
  places: readonly Id[],
  slots: readonly string[],
): Promise<(DemandRow & { place: Id })[]> {
  return await tx.rows<DemandRow & { place: Id }>(
    `select ${columns}, d.place from listening.demand d join unnest($2::uuid[], $3::text[]) s(place, slot) on d.place = s.place and d.slot = s.slot
     where d.shop_id = $1 order by d.demand_id for update of d`,
    [shopId, places, slots],
  )
}

export interface NewDemand {
  demandId: Id
  productId: Id | null
  place: Id
  slot: string
  title: { zh: string; en: string }
  lane: 'many' | 'lone-voice'
  firstHeardAt: Instant
}

export async function insertDemands(tx: Tx, shopId: Id, rows: readonly NewDemand[]): Promise<void> {
  await tx.rows(
    `insert into listening.demand (shop_id, demand_id, product_id, place, slot, title, lane, state, first_heard_at, last_heard_at)
     select $1, n.id, n.product, n.place, n.slot, n.title, n.lane, 'heard', n.first, n.first
     from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::jsonb[], $7::text[], $8::bigint[]) n(id, product, place, slot, title, lane, first)`,
    [
      shopId,
      rows.map((r) => r.demandId),
      rows.map((r) => r.productId),
      rows.map((r) => r.place),
      rows.map((r) => r.slot),
      rows.map((r) => JSON.stringify(r.title)),
      rows.map((r) => r.lane),
      rows.map((r) => r.firstHeardAt),
    ],
  )
}

/** Ties words to demands, counts each person once, and returns per demand how many people were new. */
export async function addEvidence(
  tx: Tx,
  shopId: Id,
  rows: readonly { demandId: Id; verbatimId: Id; personId: Id | null; saidAt: Instant; day: number }[],
): Promise<Map<Id, number>> {
  const ids = rows.map((row) => row.demandId)
  const people = rows.map((row) => row.personId)
  const said = rows.map((row) => row.saidAt)
  await tx.rows(
    `insert into listening.evidence (shop_id, demand_id, verbatim_id, person_id, said_at)
     select $1, e.* from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::bigint[]) e on conflict do nothing`,
    [shopId, ids, rows.map((row) => row.verbatimId), people, said],
  )
  await tx.rows(
    `insert into listening.demand_day (shop_id, demand_id, day, messages)
     select $1, e.id, e.day, count(*) from unnest($2::uuid[], $3::int[]) e(id, day) group by e.id, e.day order by e.id, e.day
     on conflict (shop_id, demand_id, day) do update set messages = listening.demand_day.messages + excluded.messages`,
    [shopId, ids, rows.map((row) => row.day)],
  )
  const fresh = await tx.rows<{ demandId: Id; n: number }>(
    `with added as (
       insert into listening.voice (shop_id, demand_id, person_id, messages, first_said_at)
       select $1, e.id, e.person, count(*), min(e.said) from unnest($2::uuid[], $3::uuid[], $4::bigint[]) e(id, person, said)
       where e.person is not null group by e.id, e.person order by e.id, e.person
       on conflict (shop_id, demand_id, person_id) do update set messages = listening.voice.messages + excluded.messages
       returning demand_id, (xmax = 0) as fresh
     ) select a.demand_id as "demandId", count(*) as n from added a where a.fresh group by a.demand_id order by a.demand_id`,
    [shopId, ids, people, said],
  )
  return new Map(fresh.map((row) => [row.demandId, row.n]))
}

export async function countUp(
  tx: Tx,
  shopId: Id,
  rows: readonly {
    demandId: Id
    people: number
    voices: number
    messages: number
    lastHeardAt: Instant
  }[],
): Promise<void> {
  await tx.rows(
    `update listening.demand d set people = d.people + n.people, voices = d.voices + n.voices, messages = d.messages + n.messages,
       last_heard_at = greatest(d.last_heard_at, n.last)
     from unnest($2::uuid[], $3::int[], $4::int[], $5::int[], $6::bigint[]) n(id, people, voices, messages, last)
     where d.shop_id = $1 and d.demand_id = n.id`,
    [
      shopId,
      rows.map((r) => r.demandId),
      rows.map((r) => r.people),
      rows.map((r) => r.voices),
      rows.map((r) => r.messages),
      rows.map((r) => r.lastHeardAt),
    ],
  )
}

export async function markRaised(tx: Tx, shopId: Id, demandIds: readonly Id[]): Promise<void> {
  await tx.rows(
    `update listening.demand d set state = 'raised' where d.shop_id = $1 and d.demand_id = any($2::uuid[])`,
    [shopId, demandIds],
  )
}

/** Which of these have others under them. */
export async function readTops(tx: Tx, shopId: Id, demandIds: readonly Id[]): Promise<Id[]> {
  const rows = await tx.rows<{ id: Id }>(
    `select distinct d.merged_into as id from listening.demand d where d.shop_id = $1 and d.merged_into = any($2::uuid[]) order by id`,
    [shopId, demandIds],
  )
  return rows.map((row) => row.id)
}

/** Everyone who asked for a demand or for one merged into it. */
export async function askersOf(tx: Tx, shopId: Id, demandId: Id, rowsMax: number): Promise<Id[]> {
  const rows = await tx.rows<{ id: Id }>(
    `select distinct v.person_id as id from listening.voice v join listening.demand d on d.shop_id = v.shop_id and d.demand_id = v.demand_id
     where v.shop_id = $1 and (d.demand_id = $2 or d.merged_into = $2) order by v.person_id limit $3`,
    [shopId, demandId, rowsMax],
  )
  return rows.map((row) => row.id)
}

/** Counts of the demands merged into one, people once: what the merged demand shows. */
export async function recount(tx: Tx, shopId: Id, demandId: Id): Promise<void> {
  await tx.rows(
    `update listening.demand t set
       people = (select count(distinct v.person_id) from listening.voice v join listening.demand d on d.shop_id = v.shop_id and d.demand_id = v.demand_id where v.shop_id = $1 and (d.demand_id = $2 or d.merged_into = $2)),
       messages = (select count(*) from listening.evidence e join listening.demand d on d.shop_id = e.shop_id and d.demand_id = e.demand_id where e.shop_id = $1 and (d.demand_id = $2 or d.merged_into = $2)),
       voices = (select count(*) from listening.evidence e join listening.demand d on d.shop_id = e.shop_id and d.demand_id = e.demand_id where e.shop_id = $1 and e.person_id is null and (d.demand_id = $2 or d.merged_into = $2))
     where t.shop_id = $1 and t.demand_id = $2`,
    [shopId, demandId],
  )
}
