import type { Id, Instant, Tx } from '@heed/kernel'
import type { ScoreAnswer } from '../contract/answers.ts'

export async function readScores(tx: Tx, shopIds: readonly Id[]): Promise<Map<Id, ScoreAnswer>> {
  const rows = await tx.rows<ScoreAnswer>(
    `select s.shop_id as "shopId", s.formula_version as "formulaVersion", s.tenths, s.parts, s.stage, s.as_of_at as "asOf"
     from experience.score s where s.shop_id = any($1::uuid[]) order by s.shop_id`,
    [shopIds],
  )
  return new Map(rows.map((row) => [row.shopId, row]))
}

export async function writeScores(tx: Tx, scores: readonly ScoreAnswer[], dayAt: Instant): Promise<void> {
  const columns = [
    scores.map((one) => one.shopId),
    scores.map((one) => one.formulaVersion),
    scores.map((one) => one.tenths),
    scores.map((one) => JSON.stringify(one.parts)),
  ]
  await tx.rows(
    `insert into experience.score (shop_id, formula_version, tenths, parts, stage, as_of_at)
     select n.shop_id, n.version, n.tenths, n.parts::jsonb, n.stage, $6
     from unnest($1::uuid[], $2::text[], $3::int[], $4::text[], $5::text[]) n(shop_id, version, tenths, parts, stage)
     on conflict (shop_id) do update set formula_version = excluded.formula_version, tenths = excluded.tenths,
       parts = excluded.parts, stage = excluded.stage, as_of_at = excluded.as_of_at`,
    [...columns, scores.map((one) => one.stage), scores[0]?.asOf ?? 0],
  )
  await tx.rows(
    `insert into experience.score_day (shop_id, day_at, formula_version, tenths, before_tenths, parts)
     select n.shop_id, $5, n.version, n.tenths,
       (select d.tenths from experience.score_day d where d.shop_id = n.shop_id and d.day_at < $5 order by d.day_at desc limit 1),
       n.parts::jsonb
     from unnest($1::uuid[], $2::text[], $3::int[], $4::text[]) n(shop_id, version, tenths, parts)
     on conflict (shop_id, day_at) do update set formula_version = excluded.formula_version, tenths = excluded.tenths,
       parts = excluded.parts`,
    [...columns, dayAt],
  )
}

export interface ScoreDay {
  at: Instant
  tenths: number
  before: number | null
  formulaVersion: string
  parts: { product: number; logistics: number; service: number }
}

/** The last days of a shop's score, oldest first. */
export async function readScoreDays(tx: Tx, shopId: Id, rowsMax: number): Promise<ScoreDay[]> {
  const rows = await tx.rows<ScoreDay>(
    `select d.day_at as at, d.tenths, d.before_tenths as before, d.formula_version as "formulaVersion", d.parts
     from experience.score_day d where d.shop_id = $1 order by d.day_at desc limit $2`,
    [shopId, rowsMax],
  )
  return rows.reverse()
}
