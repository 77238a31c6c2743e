import { day, type Instant } from '@heed/kernel'

export const termKeys = ['engagement', 'rating', 'experience', 'freshness', 'follow'] as const
export type TermKey = (typeof termKeys)[number]

export interface FeedFormula {
  version: string
  effectiveFrom: Instant
  /** Together one. Price, discount and payment are not in it. */
  weights: Record<TermKey, number>
  floor: { everySlots: number; newShopDays: number }
  freshnessHalfDays: number
  engagementFull: number
  says: { zh: string; en: string }
}

/** Oldest first; a change is a new version with its date. */
export const feedFormulas: readonly FeedFormula[] = [
  {
    version: '2026-01',
    effectiveFrom: 1_767_196_800_000,
    weights: { engagement: 0.25, rating: 0.2, experience: 0.25, freshness: 0.2, follow: 0.1 },
    floor: { everySlots: 5, newShopDays: 90 },
    freshnessHalfDays: 14,
    engagementFull: 400,
    says: {
      zh: '内容被谈论、商品评分、商家体验、新近,再加你的关注;价格不在其中。每五张卡留一张给开张九十天内的店。',
      en: 'Talk about the content, product rating, the shop’s service, how recent it is, and whom you follow; price is not in it. One card in five is kept for shops younger than ninety days.',
    },
  },
]

export const feedFormulaAt = (now: Instant): FeedFormula =>
  feedFormulas.findLast((one) => one.effectiveFrom <= now) ?? feedFormulas[0]!

export interface CardInputs {
  /** Of the last seven days. */
  comments: number
  orders: number
  /** Smoothed, one to five; null when nobody rated it. */
  stars: number | null
  /** Experience score as a share of a hundred points. */
  weight: number
  renewedAt: Instant
  running: boolean
}

export type Terms = Record<Exclude<TermKey, 'follow'>, number>

/** Each term between 0 and 1. An unrated product stands at the prior of the rating, 4.6 stars. */
export function termsOf(formula: FeedFormula, card: CardInputs, now: Instant): Terms {
  const talk = Math.log1p(card.comments + 3 * card.orders) / Math.log1p(formula.engagementFull)
  const ageDays = Math.max(0, now - card.renewedAt) / day
  return {
    engagement: unit(talk),
    rating: unit(((card.stars ?? 4.6) - 3) / 2),
    experience: unit(card.weight),
    freshness: card.running ? 1 : round(2 ** (-ageDays / formula.freshnessHalfDays)),
  }
}

/** Points out of a hundred. */
export function scoreOf(formula: FeedFormula, terms: Terms, follows = false): number {
  const { weights } = formula
  const own = Object.entries(terms).reduce((sum, [term, value]) => sum + weights[term as TermKey] * value, 0)
  return round(100 * (own + (follows ? weights.follow : 0)))
}

/** The formula with its figures put in, for those who ask why. */
export function explain(formula: FeedFormula, terms: Partial<Record<TermKey, number>>) {
  return termKeys.map((term) => {
    const value = terms[term] ?? 0
    return { term, weight: formula.weights[term], value, points: round(100 * formula.weights[term] * value) }
  })
}

export const helpWords: Record<TermKey, { zh: string; en: string }> = {
  engagement: {
    zh: '让人有话说:回应弹幕,拍出被问到的',
    en: 'Give people something to say: answer them, film what they ask',
  },
  rating: { zh: '先修大家说的毛病,评分随之而来', en: 'Mend what reviews name; the rating follows' },
  experience: {
    zh: '守住发货承诺,见体验分里的「最划算的改进」',
    en: 'Keep dispatch promises; see the fixes that pay most in the score',
  },
  freshness: { zh: '发布改款或新片,卡片会重新变新', en: 'Release a revision or a clip and the card is new again' },
  follow: { zh: '被关注的店在粉丝那里更靠前', en: 'Followers see the shops they follow higher' },
}

const unit = (value: number) => round(Math.min(1, Math.max(0, value)))
const round = (value: number) => Math.round(value * 1e4) / 1e4
