import { day, type Id, limit, type Tx } from '@heed/kernel'
import { demandAnswered } from '../contract/facts.ts'
import { type AnswerKind, insertAnswer } from '../store/answers.ts'
import { askersOf, lockDemands } from '../store/demands.ts'
import { readBestQuotes } from '../store/verbatims.ts'

export const askersMax = limit('demand.askers', 10_000, 'people told of one answer in one fact')
/** Long enough for a parcel to arrive and a review to be written. */
const measureAfterMs = 7 * day

/**
 * Ties demands to what answered them, inside the reaction's transaction: the chain gets its next link, the quotes that
 * shoppers will read are copied beside it, and everyone who asked is named in the fact, so that they are told.
 */
export async function answerDemands(
  tx: Tx,
  shopId: Id,
  demandIds: readonly Id[],
  by: { kind: AnswerKind; ref: string; productId: Id | null; words: { zh: string; en: string } },
): Promise<void> {
  const asked = await lockDemands(tx, shopId, demandIds)
  const tops = await lockDemands(tx, shopId, [
    ...new Set([...asked.values()].map((one) => one.mergedInto ?? one.demandId)),
  ])
  const quotes = await readBestQuotes(tx, shopId, [...tops.keys()], 3)
  for (const demand of tops.values()) {
    const personIds = await askersOf(tx, shopId, demand.demandId, askersMax.max)
    const mine = quotes
      .filter((one) => one.demandId === demand.demandId)
      .map(({ text, name, marks, saidAt }) => ({ text, name, marks, saidAt }))
    const fresh = await insertAnswer(tx, shopId, {
      demandId: demand.demandId,
      ...by,
      productId: by.productId ?? demand.productId,
      people: demand.people,
      quotes: mine,
    })
    if (!fresh) continue
    await tx.rows(
      `update listening.demand d set state = 'answered', answered_at = $3, measure_due_at = $4 where d.shop_id = $1 and d.demand_id = $2`,
      [shopId, demand.demandId, tx.now, tx.now + measureAfterMs],
    )
    tx.say(
      demandAnswered,
      {
        demandId: demand.demandId,
        productId: by.productId ?? demand.productId,
        by: { kind: by.kind, id: by.ref },
        title: demand.title,
        answer: by.words,
        personIds,
      },
      { shopId, key: demand.demandId },
    )
  }
}
