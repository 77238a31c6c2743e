import type { Id, Instant, Tx } from '@heed/kernel'
import { recount } from './demands.ts'

export interface EvidenceWords {
  demandId: Id
  verbatimId: Id
  personId: Id | null
  saidAt: Instant
  place: Id
  slot: string
  text: string
  lang: string
}

/** These words where they speak for a demand or for one merged into it. */
export async function readEvidence(
  tx: Tx,
  shopId: Id,
  demandId: Id,
  verbatimIds: readonly Id[],
): Promise<EvidenceWords[]> {
  return await tx.rows<EvidenceWords>(
    `select e.demand_id as "demandId", e.verbatim_id as "verbatimId", e.person_id as "personId", e.said_at as "saidAt", d.place, d.slot, v.text, v.lang
     from listening.demand d join listening.evidence e on e.shop_id = d.shop_id and e.demand_id = d.demand_id
     join listening.verbatim v on v.shop_id = e.shop_id and v.verbatim_id = e.verbatim_id
     where d.shop_id = $1 and (d.demand_id = $2 or d.merged_into = $2) and e.verbatim_id = any($3::uuid[]) order by e.demand_id, e.verbatim_id`,
    [shopId, demandId, verbatimIds],
  )
}

interface Move {
  verbatimId: Id
  /** Null leaves nothing behind: the words stood nowhere. */
  from: Id | null
  /** Null takes them out: they are no demand. */
  to: Id | null
}

/** Moves words between demands and counts both anew; returns which words are new where they went ('demand verbatim'). */
export async function moveEvidence(tx: Tx, shopId: Id, moves: readonly Move[]): Promise<Set<string>> {
  const out = moves.filter((one) => one.from !== null)
  const gone = await tx.rows<Touched>(
    `delete from listening.evidence e using unnest($2::uuid[], $3::uuid[]) m(demand, verbatim)
     where e.shop_id = $1 and e.demand_id = m.demand and e.verbatim_id = m.verbatim
     returning e.demand_id as "demandId", e.verbatim_id as "verbatimId", e.person_id as "personId", e.said_at as "saidAt"`,
    [shopId, out.map((one) => one.from), out.map((one) => one.verbatimId)],
  )
  const into = moves.filter((one) => one.to !== null)
  const come = await tx.rows<Touched>(
    `insert into listening.evidence (shop_id, demand_id, verbatim_id, person_id, said_at)
     select $1, m.demand, v.verbatim_id, v.person_id, v.said_at from (select distinct demand, verbatim from unnest($2::uuid[], $3::uuid[]) u(demand, verbatim)) m
     join listening.verbatim v on v.shop_id = $1 and v.verbatim_id = m.verbatim on conflict do nothing
     returning demand_id as "demandId", verbatim_id as "verbatimId", person_id as "personId", said_at as "saidAt"`,
    [shopId, into.map((one) => one.to), into.map((one) => one.verbatimId)],
  )
  await countAnew(tx, shopId, [...gone, ...come])
  return new Set(come.map((one) => `${one.demandId} ${one.verbatimId}`))
}

/** The shop's day is ahead of UTC by this much; as in rules/slot.ts. */
const shopsDayMs = 28_800_000

interface Touched {
  demandId: Id
  verbatimId: Id
  personId: Id | null
  saidAt: Instant
}

/** Voices and days of what was touched, and the sums of the demands and of those they lie under. */
async function countAnew(tx: Tx, shopId: Id, touched: readonly Touched[]): Promise<void> {
  const demands = [...new Set(touched.map((one) => one.demandId))].sort()
  const people = [...new Set(touched.flatMap((one) => one.personId ?? []))]
  const days = [...new Set(touched.map((one) => Math.floor((one.saidAt + shopsDayMs) / 86_400_000)))]
  await tx.rows(
    `delete from listening.voice where shop_id = $1 and demand_id = any($2::uuid[]) and person_id = any($3::uuid[])`,
    [shopId, demands, people],
  )
  await tx.rows(
    `insert into listening.voice (shop_id, demand_id, person_id, messages, first_said_at)
     select $1, e.demand_id, e.person_id, count(*), min(e.said_at) from listening.evidence e
     where e.shop_id = $1 and e.demand_id = any($2::uuid[]) and e.person_id = any($3::uuid[]) group by e.demand_id, e.person_id`,
    [shopId, demands, people],
  )
  await tx.rows(
    `delete from listening.demand_day where shop_id = $1 and demand_id = any($2::uuid[]) and day = any($3::int[])`,
    [shopId, demands, days],
  )
  await tx.rows(
    `insert into listening.demand_day (shop_id, demand_id, day, messages)
     select $1, x.demand_id, x.day, count(*) from (
       select e.demand_id, ((e.said_at + ${shopsDayMs}) / 86400000)::int as day from listening.evidence e where e.shop_id = $1 and e.demand_id = any($2::uuid[])
     ) x where x.day = any($3::int[]) group by x.demand_id, x.day`,
    [shopId, demands, days],
  )
  const tops = await tx.rows<{ id: Id }>(
    `select distinct d.merged_into as id from listening.demand d where d.shop_id = $1 and d.demand_id = any($2::uuid[]) and d.merged_into is not null order by id`,
    [shopId, demands],
  )
  const all = [...demands, ...tops.map((row) => row.id)]
  for (const demandId of all) await recount(tx, shopId, demandId)
  await setHeard(tx, shopId, all)
}

/** When a demand was first and last heard, from the words it and those under it still have; one without keeps its dates. */
async function setHeard(tx: Tx, shopId: Id, demandIds: readonly Id[]): Promise<void> {
  await tx.rows(
    `update listening.demand d set first_heard_at = x.first, last_heard_at = x.last from (
       select t.demand_id, min(e.said_at) as first, max(e.said_at) as last
       from listening.demand t join listening.demand f on f.shop_id = t.shop_id and (f.demand_id = t.demand_id or f.merged_into = t.demand_id)
       join listening.evidence e on e.shop_id = f.shop_id and e.demand_id = f.demand_id
       where t.shop_id = $1 and t.demand_id = any($2::uuid[]) group by t.demand_id
     ) x where d.shop_id = $1 and d.demand_id = x.demand_id`,
    [shopId, demandIds],
  )
}
