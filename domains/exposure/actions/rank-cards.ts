import type { ExperienceAnswers } from '@heed/experience/contract'
import { day, type Kernel } from '@heed/kernel'
import { feedFormulaAt, scoreOf, termsOf } from '../rules/formula.ts'
import { readOpenCards, readTallies, writeScores, writeSeen } from '../store/cards.ts'
import { countByShop } from '../store/impressions.ts'

const rankedCardsMax = 5_000
const talkDays = 7
const seenDays = 7

/** Scores every open card by the formula that binds now, when it is due. Returns how many. */
export async function rankCards(kernel: Kernel, experience: ExperienceAnswers, everyMs: number): Promise<number> {
  return await kernel.db.transact({ role: 'worker', actor: 'exposure' }, async (tx) => {
    const due = await tx.rows(
      `update exposure.ranking set due_at = $1 + $2 where id = 1 and due_at <= $1 returning id`,
      [tx.now, everyMs],
    )
    if (due.length === 0) return 0
    const formula = feedFormulaAt(tx.now)
    const cards = await readOpenCards(tx, rankedCardsMax)
    const tallies = await readTallies(tx, tx.now - talkDays * day)
    const ratings = await experience.ratings(
      tx,
      cards.flatMap((one) => one.productId ?? []),
    )
    const scored = cards.map((card) => {
      const own = tallies.get(card.itemId)
      const goods = card.productId ? tallies.get(card.productId) : undefined
      const inputs = {
        comments: own?.comments ?? 0,
        orders: goods?.orders ?? 0,
        stars: (card.productId && ratings.get(card.productId)?.stars) || null,
        weight: card.weight,
        renewedAt: card.renewedAt,
        running: card.kind === 'show',
      }
      const terms = termsOf(formula, inputs, tx.now)
      return { ...card, terms, score: scoreOf(formula, terms) }
    })
    if (scored.length > 0) await writeScores(tx, scored)
    await writeSeen(tx, await countByShop(tx, tx.now - seenDays * day))
    return scored.length
  })
}
