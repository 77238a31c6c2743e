import { day, type Id, type Tx } from '@heed/kernel'
import { composeFeed, type Placed } from '../rules/compose-feed.ts'
import { explain, feedFormulaAt, scoreOf, type TermKey } from '../rules/formula.ts'
import { type CardRow, readOpenCards } from '../store/cards.ts'

const feedCardsMax = 200

export type ServedCard = Placed<CardRow & { newShop: boolean }> & {
  impressionId: Id
  given: Partial<Record<TermKey, number>>
  explained: ReturnType<typeof explain>
}

/** A page of the feed from a place on, for somebody who follows these shops. */
export async function serveFeed(
  tx: Tx,
  page: { follows: ReadonlySet<Id>; offset: number; rowsMax: number },
): Promise<{ cards: ServedCard[]; next: number | null; formulaVersion: string }> {
  const formula = feedFormulaAt(tx.now)
  const candidates = (await readOpenCards(tx, feedCardsMax)).map((card) => ({
    ...card,
    score: scoreOf(formula, card.terms, page.follows.has(card.shopId)),
    newShop: card.openedAt !== null && tx.now - card.openedAt < formula.floor.newShopDays * day,
  }))
  const feed = composeFeed(formula, candidates)
  const cards = feed.slice(page.offset, page.offset + page.rowsMax).map((card) => {
    const given = { ...card.terms, follow: page.follows.has(card.shopId) ? 1 : 0 }
    return { ...card, impressionId: tx.newId(), given, explained: explain(formula, given) }
  })
  const end = page.offset + cards.length
  return { cards, next: end < feed.length ? end : null, formulaVersion: formula.version }
}
