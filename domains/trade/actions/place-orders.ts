import type { CatalogAnswers } from '@heed/catalog/contract'
import { assert, type Database, type Id, type Instant, isRefused, type Outcome, refuse, type Tx } from '@heed/kernel'
import { orderPlaced, type PaymentAsked, stockChanged } from '../contract/index.ts'
import { type Counter, type Draft, type DraftRefusal, draftOrder, type OrderAsk } from '../rules/draft-order.ts'
import { askAgainMs, holdMs, unpaidPerPersonMax } from '../rules/limits.ts'
import { readCounter } from '../store/counter.ts'
import { type Left, type PlacedRow, type PlacingRow, placeRows } from '../store/settle.ts'

export type PlaceRefusal = DraftRefusal | 'out-of-stock' | 'limit-per-person' | 'key-reused'

export type Placed = Outcome<
  {
    orderId: Id
    totalMinor: number
    currency: string
    payBy: Instant
    /** To be asked of the provider after the commit; null for a repeat and for paying later. */
    payment: PaymentAsked | null
    replayed?: true
  },
  PlaceRefusal
>

/**
 * Places 1 to 256 orders of one shop in one transaction, in the order given: stock held, coupon reserved, payment
 * noted. One answer per ask. A repeated key gets its first answer back; an ask that is refused takes nothing.
 */
export async function placeOrders(
  house: { db: Database; catalog: Pick<CatalogAnswers, 'variants'> },
  shopId: Id,
  asks: readonly OrderAsk[],
): Promise<Placed[]> {
  const actors = new Set(asks.map((ask) => `person:${ask.personId}`))
  const actor = actors.size === 1 ? [...actors][0]! : 'batch:place-orders'
  return await house.db.transact({ role: 'web', shopId, actor }, async (tx) => {
    const variantIds = [...new Set(asks.flatMap((ask) => ask.lines.map((line) => line.variantId)))]
    const variants = await house.catalog.variants(tx, variantIds)
    const couponIds = asks.flatMap((ask) => ask.couponId ?? [])
    const counter = { shopId, variants, ...(await readCounter(tx, shopId, variantIds, couponIds)) }
    const rows = asks.map((ask) => placingRow(tx, ask, counter))
    const { answers, left } = await placeRows(
      tx,
      shopId,
      rows.map((row) => row.sent),
    )
    assert(answers.length === asks.length, 'every order asked for is answered')
    const placed = answers.map((answer, index) => read(tx, shopId, asks[index]!, rows[index]!, answer, left))
    sayStock(tx, shopId, rows, answers, left)
    return placed
  })
}

interface Row {
  draft: (Draft & { ok: true }) | null
  sent: PlacingRow
}

function placingRow(tx: Tx, ask: OrderAsk, counter: Counter): Row {
  const draft = draftOrder(ask, counter, tx.now)
  const base = {
    key: ask.key,
    hash: ask.hash,
    orderId: tx.newId(),
    personId: ask.personId,
    holdsMax: unpaidPerPersonMax.max,
    couponId: ask.couponId,
    to: ask.to,
    termsId: ask.termsId,
    showId: ask.showId,
    payBy: tx.now + holdMs,
  }
  if (isRefused(draft))
    return { draft: null, sent: { ...base, refused: draft, locations: [], payment: null, lines: [] } }
  const { ok: _, locations, lines, ...parts } = draft
  const payment = ask.provider ? { id: tx.newId(), provider: ask.provider, askAgainAt: tx.now + askAgainMs } : null
  const sent = { ...base, ...parts, locations, payment, lines: lines.map((line) => ({ lineId: tx.newId(), ...line })) }
  return { draft, sent }
}

function read(tx: Tx, shopId: Id, ask: OrderAsk, row: Row, answer: PlacedRow, left: Left[]): Placed {
  if (!answer.ok) return answer.why === 'out-of-stock' ? soldOut(ask, left) : (answer as Placed)
  const { orderId, totalMinor, currency, payBy } = answer
  if (answer.repeat) return { ok: true, orderId, totalMinor, currency, payBy, payment: null, replayed: true }
  assert(row.draft, 'only a priced order is placed')
  const { payment, lines } = row.sent
  tx.say(
    orderPlaced,
    { orderId, personId: ask.personId, lines, totalMinor, currency, showId: ask.showId, holdUntil: payBy },
    { shopId, key: orderId },
  )
  const asked = payment && { shopId, paymentId: payment.id, amountMinor: totalMinor, currency, askedAt: tx.now }
  return { ok: true, orderId, totalMinor, currency, payBy, payment: asked }
}

/** Says how many are left, so that the face can offer the rest at once. */
function soldOut(ask: OrderAsk, left: Left[]): Placed {
  const wanted = new Set(ask.lines.map((line) => line.variantId))
  return refuse('out-of-stock', {
    left: [...wanted].map((variantId) => ({
      variantId,
      available: left.find((one) => one.variantId === variantId)?.available ?? 0,
    })),
  })
}

function sayStock(tx: Tx, shopId: Id, rows: Row[], answers: PlacedRow[], left: Left[]): void {
  const sold = new Set(
    rows.flatMap((row, index) => {
      const answer = answers[index]!
      return answer.ok && !answer.repeat ? (row.draft?.lines ?? []).map((line) => line.variantId) : []
    }),
  )
  const variants = left.filter((one) => sold.has(one.variantId))
  if (variants.length > 0) tx.say(stockChanged, { variants }, { shopId, key: shopId })
}
