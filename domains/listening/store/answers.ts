import type { Id, Instant, Tx } from '@heed/kernel'
import type { Outcome } from '../rules/measure.ts'

export type AnswerKind = 'revision' | 'clip' | 'listing' | 'reply'

export interface AnswerRow {
  demandId: Id
  kind: AnswerKind
  ref: string
  productId: Id | null
  words: { zh: string; en: string }
  people: number
  quotes: { text: string; name: string; marks: [number, number][]; saidAt: Instant }[]
  outcome: Outcome | null
  answeredAt: Instant
}

export async function insertAnswer(
  tx: Tx,
  shopId: Id,
  row: Omit<AnswerRow, 'outcome' | 'answeredAt'>,
): Promise<boolean> {
  const rows = await tx.rows(
    `insert into listening.answer (shop_id, demand_id, kind, ref, product_id, words, people, quotes, answered_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict do nothing returning ref`,
    [
      shopId,
      row.demandId,
      row.kind,
      row.ref,
      row.productId,
      JSON.stringify(row.words),
      row.people,
      JSON.stringify(row.quotes),
      tx.now,
    ],
  )
  return rows.length === 1
}

const columns = `a.demand_id as "demandId", a.kind, a.ref, a.product_id as "productId", a.words, a.people, a.quotes, a.outcome, a.answered_at as "answeredAt"`

export async function readAnswersOf(tx: Tx, shopId: Id, demandIds: readonly Id[]): Promise<AnswerRow[]> {
  return await tx.rows<AnswerRow>(
    `select ${columns} from listening.answer a where a.shop_id = $1 and a.demand_id = any($2::uuid[]) order by a.answered_at, a.demand_id, a.kind, a.ref`,
    [shopId, demandIds],
  )
}

/** What shoppers read on a product page: what changed and who asked, newest first. */
export async function readAnswersOfProduct(
  tx: Tx,
  productId: Id,
  rowsMax: number,
): Promise<(AnswerRow & { title: { zh: string; en: string }; lane: string })[]> {
  return await tx.rows(
    `select ${columns}, d.title, d.lane from listening.answer a join listening.demand d on d.shop_id = a.shop_id and d.demand_id = a.demand_id
     where a.product_id = $1 order by a.answered_at desc, a.demand_id, a.kind, a.ref limit $2`,
    [productId, rowsMax],
  )
}

export async function setOutcome(tx: Tx, shopId: Id, demandId: Id, outcome: Outcome): Promise<void> {
  await tx.rows(
    `update listening.answer set outcome = $3 where shop_id = $1 and demand_id = $2 and kind in ('revision', 'clip', 'listing')`,
    [shopId, demandId, JSON.stringify(outcome)],
  )
}
