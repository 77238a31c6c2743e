import { day, type Id, showId, type Tx } from '@heed/kernel'
import { explain, feedFormulaAt, helpWords } from '../rules/formula.ts'
import { type CardRow, readOpenCards } from '../store/cards.ts'
import { countByShop } from '../store/impressions.ts'

const windowDays = 7
const cardsMax = 5_000
const shownMax = 50
const ownTerms = ['engagement', 'rating', 'experience', 'freshness'] as const

const prefixes = { show: 'show', video: 'vid', product: 'prd' } as const
export const showItem = (kind: CardRow['kind'], itemId: Id) => showId(prefixes[kind], itemId)

/** Why a shop's cards are seen or not: its share of impressions and its terms against the median card. */
export async function shopExposure(tx: Tx, shopId: Id) {
  const formula = feedFormulaAt(tx.now)
  const windowFrom = tx.now - windowDays * day
  const all = await readOpenCards(tx, cardsMax)
  const served = await countByShop(tx, windowFrom)
  const ofAll = [...served.values()].reduce((sum, one) => sum + one.impressions, 0)
  const impressions = served.get(shopId)?.impressions ?? 0
  const own = all.map((card, index) => ({ card, position: index + 1 })).filter(({ card }) => card.shopId === shopId)
  const medians = Object.fromEntries(ownTerms.map((term) => [term, median(all.map((card) => card.terms[term] ?? 0))]))
  const openedAt = own[0]?.card.openedAt ?? null
  const floorUntil = openedAt === null ? null : openedAt + formula.floor.newShopDays * day
  const newShop = floorUntil !== null && floorUntil > tx.now
  return {
    asOf: tx.now,
    windowFrom,
    formula: { ...formula, weights: { ...formula.weights } },
    served: { impressions, ofAll, share: ofAll === 0 ? 0 : impressions / ofAll },
    newShop,
    floorUntil: newShop ? floorUntil : null,
    cards: own.slice(0, shownMax).map(({ card, position }) => ({
      kind: card.kind,
      item: showItem(card.kind, card.itemId),
      shopId,
      productId: card.productId,
      title: card.title,
      score: card.score,
      position,
      terms: explain(formula, card.terms),
    })),
    medians,
    helps: ownTerms
      .map((term) => {
        const mine = median(own.map(({ card }) => card.terms[term] ?? 0))
        return { term, points: gap(medians[term]! - mine, formula.weights[term]), says: helpWords[term] }
      })
      .filter((one) => own.length > 0 && one.points > 0)
      .sort((a, b) => b.points - a.points),
  }
}

const gap = (difference: number, weight: number) => Math.round(100 * weight * difference * 100) / 100

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
}
