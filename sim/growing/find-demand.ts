import type { Id } from '@heed/kernel'
import type { ShopKey } from '../town/shops.ts'
import { ask } from '../world/ask.ts'
import type { Town } from './town.ts'
import { deskOf } from './town-book.ts'

interface BoardRow {
  demandId: Id
  productId: Id | null
  slot: string
  people: number
  lane: string
  state: string
}

const pagesMax = 8

/** The board as the shop reads it: open, emerging and answered demands with these slots, most people first. */
async function findDemands(
  town: Town,
  shop: ShopKey,
  wanted: { product?: string; starts: readonly string[] },
): Promise<BoardRow[]> {
  const caller = deskOf(town.book, shop, 'owner')
  const productId = wanted.product && town.book.products.get(wanted.product)?.productId
  const found: BoardRow[] = []
  for (const show of ['open', 'emerging', 'answered'] as const) {
    let after: string | undefined
    for (let page = 0; page < pagesMax; page++) {
      const query = { show, limit: 100, ...(productId ? { productId } : {}), ...(after ? { after } : {}) }
      const board = await ask<{ rows: BoardRow[]; next: string | null }>(
        town.app,
        'GET /api/desk/demands',
        { query },
        caller,
        town.tally,
      )
      if (!board.ok) break
      found.push(...board.answer.rows.filter((row) => wanted.starts.some((start) => row.slot.startsWith(start))))
      if (!board.answer.next) break
      after = board.answer.next
    }
  }
  return found.filter((row) => row.lane === 'many').sort((a, b) => b.people - a.people)
}

/**
 * Puts what means the same under one demand, as a shop does before it answers, and returns that one; null while nobody
 * has said it. Demands that were answered already are left as they stand.
 */
export async function gatherDemand(
  town: Town,
  shop: ShopKey,
  wanted: { product?: string; starts: readonly string[] },
): Promise<Id | null> {
  const [head, ...rest] = await findDemands(town, shop, wanted)
  if (!head) return null
  for (const one of rest.filter((row) => !['answered', 'measured'].includes(row.state)))
    await ask(
      town.app,
      'POST /api/desk/demands/:demandId/merge',
      { params: { demandId: one.demandId }, body: { into: head.demandId } },
      deskOf(town.book, shop, 'owner'),
      town.tally,
    )
  return head.demandId
}

/** The demand in the lane of the lone voice that this person's own words opened; null when there is none. */
export async function findLoneVoice(town: Town, shop: ShopKey, personId: Id): Promise<Id | null> {
  const caller = deskOf(town.book, shop, 'owner')
  for (const show of ['open', 'emerging', 'answered'] as const) {
    const board = await ask<{ rows: (BoardRow & { quotes: { personId: Id | null }[] })[] }>(
      town.app,
      'GET /api/desk/demands',
      { query: { show, lane: 'lone-voice', limit: 100 } },
      caller,
    )
    const own = board.ok && board.answer.rows.find((row) => row.quotes.some((one) => one.personId === personId))
    if (own) return own.demandId
  }
  return null
}
