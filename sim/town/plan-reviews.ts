import { calendar } from './calendar.ts'
import { type Chance, pickWeighted } from './chance.ts'
import { dayMs, hourMs } from './logistics.ts'
import { avoidWantsOf, type PlannedComment } from './plan-comments.ts'
import type { PlannedOrder } from './plan-orders.ts'
import type { Town } from './plan-voices.ts'
import { productOf } from './products.ts'
import type { Intent } from './words/core.ts'
import { type Spoken, speak, speakReview } from './words/speak.ts'

/** A review, a buyer show or an after-sales message that belongs to an order and to no story demand. */
export type PlannedAfterword = Spoken & {
  at: number
  kind: 'review' | 'buyer-show' | 'after-sales'
  order: string
  shop: PlannedOrder['shop']
  product: string
  person: number
  /** Reviews only. */
  rating?: number
  /** Buyer shows: draw this. */
  photo?: ReturnType<typeof productOf>['picture']
}

const reviewShare = 0.32
const buyerShowShare = 0.025

/** What buyers write once their parcel has come, as far as it lies behind; `said` are the comments already planned. */
export function planAfterwords(chance: Chance, town: Town, said: readonly PlannedComment[]): PlannedAfterword[] {
  const spoken = new Set(said.flatMap((comment) => (comment.order ? [comment.order] : [])))
  const words: PlannedAfterword[] = []
  for (const order of town.orders) {
    const signedAt = town.parcels.get(order.key)?.signedAt
    if (signedAt === undefined || order.story) continue
    const person = town.people[order.person]!
    const base = { order: order.key, shop: order.shop, product: order.product, person: order.person }
    const after = (least: number, most: number) =>
      Math.round(signedAt + (least + chance.float() * (most - least)) * hourMs)
    const avoidWants = avoidWantsOf(order.shop)
    const add = (kind: PlannedAfterword['kind'], at: number, words_: Spoken, more: Partial<PlannedAfterword> = {}) => {
      if (at < calendar.startsAt) words.push({ ...base, ...words_, at, kind, ...more })
    }
    const occasion = {
      shop: order.shop,
      lang: person.lang,
      temper: person.temper,
      avoidWants,
      product: order.product,
      day: Math.floor(signedAt / dayMs),
    }
    const reason = afterSalesIntent(order)
    if (reason && !spoken.has(order.key))
      add(
        'after-sales',
        after(1, 30),
        speak(chance, { ...occasion, avoidWants: [], intent: reason, place: 'after-sales' }),
      )
    if (chance.float() < reviewShare) {
      const rating = ratingOf(chance, order)
      add('review', after(20, 96), speakReview(chance, { ...occasion, rating }), { rating })
    }
    if (order.fate.kind === 'ordinary' && !spoken.has(order.key) && chance.float() < buyerShowShare) {
      add('buyer-show', after(12, 72), speak(chance, { ...occasion, intent: 'praise', place: 'buyer-show' }), {
        photo: productOf(order.product).picture,
      })
    }
  }
  return words.sort((a, b) => a.at - b.at)
}

/** Whose trouble is written about: style returns speak only within the story's demands, snapped heads likewise. */
function afterSalesIntent(order: PlannedOrder): Intent | undefined {
  const { fate } = order
  if (fate.kind === 'wrong-item' || fate.kind === 'part-missing')
    return order.shop === 'zhizhi' ? 'wilted' : 'complain-quality'
  if (fate.kind === 'returned' && fate.reason === 'quality') return 'complain-quality'
  return undefined
}

const ordinary = [
  { rating: 5, weight: 66 },
  { rating: 4, weight: 22 },
  { rating: 3, weight: 5 },
  { rating: 2, weight: 5 },
  { rating: 1, weight: 2 },
]
const sorry = [
  { rating: 4, weight: 12 },
  { rating: 3, weight: 20 },
  { rating: 2, weight: 38 },
  { rating: 1, weight: 30 },
]

function ratingOf(chance: Chance, order: PlannedOrder): number {
  return pickWeighted(chance, order.fate.kind === 'ordinary' ? ordinary : sorry).rating
}
