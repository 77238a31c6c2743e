import type { ShopKey } from './shops.ts'
import type { Intent } from './words/core.ts'

export type Touchpoint = 'bullet' | 'video-comment' | 'after-sales' | 'buyer-show' | 'mention'

/** 'answered' is told without a change to the goods: a reply, a film, a lesson. */
export type Stage = 'raised' | 'reading' | 'revising' | 'answered' | 'measured' | 'lone-voice'

/** A demand the stories are about: exactly so many people say exactly so many messages, at these touchpoints, in these days. */
export type DemandQuota = {
  key: string
  shop: ShopKey
  product?: string
  intent: Intent
  want: string
  people: number
  places: Partial<Record<Touchpoint, number>>
  fromDay: number
  toDay: number
  /** Where it stands when the clock starts. A quota that only measures what is still said afterwards has none. */
  stage?: Stage
}

const cashmere = { shop: 'nuanyan', product: 'cardigan', fromDay: 3, toDay: 44 } as const
const night = { shop: 'buyu', product: 'night-umbrella' } as const
const sofa = { shop: 'slowhug', product: 'nest-sofa', fromDay: 14, toDay: 44 } as const

export const demandQuotas: readonly DemandQuota[] = [
  // Cashmere: 214 people, 263 messages = 118 bullets, 92 video comments, 26 after-sales, 21 buyer shows, 6 mentions.
  {
    ...cashmere,
    key: 'paler',
    intent: 'colour-paler',
    want: 'colour=paler',
    people: 96,
    places: { bullet: 53, 'video-comment': 41, 'after-sales': 12, 'buyer-show': 9, mention: 3 },
    stage: 'reading',
  },
  {
    ...cashmere,
    key: 'shorter',
    intent: 'length-shorter',
    want: 'size_fit=shorter',
    people: 61,
    places: { bullet: 34, 'video-comment': 26, 'after-sales': 7, 'buyer-show': 6, mention: 2 },
    stage: 'reading',
  },
  {
    ...cashmere,
    key: 'dowdy',
    intent: 'dowdy',
    want: 'design=less_dated',
    people: 57,
    places: { bullet: 31, 'video-comment': 25, 'after-sales': 7, 'buyer-show': 6, mention: 1 },
    stage: 'raised',
  },
  {
    shop: 'nuanyan',
    key: 'packable',
    intent: 'thin-packable',
    want: 'function=packable',
    people: 1,
    places: { mention: 1 },
    fromDay: 40,
    toDay: 40,
    stage: 'lone-voice',
  },
  // Umbrella: 154 people before the change, all answered in place; three still ask about two people afterwards.
  {
    ...night,
    key: 'two-people',
    intent: 'two-people',
    want: 'function=two_people',
    people: 41,
    places: { bullet: 6, 'video-comment': 35 },
    fromDay: 5,
    toDay: 17,
    stage: 'measured',
  },
  {
    ...night,
    key: 'two-people-after',
    intent: 'two-people',
    want: 'function=two_people',
    people: 3,
    places: { 'video-comment': 3 },
    fromDay: 19,
    toDay: 44,
  },
  {
    ...night,
    key: 'waterproof',
    intent: 'waterproof',
    want: 'function=waterproof',
    people: 57,
    places: { bullet: 8, 'video-comment': 53 },
    fromDay: 5,
    toDay: 30,
    stage: 'answered',
  },
  {
    ...night,
    key: 'shade',
    intent: 'sun-shade',
    want: 'function=sun_shade',
    people: 33,
    places: { bullet: 4, 'video-comment': 31 },
    fromDay: 5,
    toDay: 34,
    stage: 'answered',
  },
  {
    ...night,
    key: 'edge',
    intent: 'reflective-edge',
    want: 'function=reflective_edge',
    people: 14,
    places: { 'video-comment': 14, 'buyer-show': 1 },
    fromDay: 8,
    toDay: 42,
    stage: 'revising',
  },
  {
    ...night,
    key: 'hook',
    intent: 'hook',
    want: 'function=hook',
    people: 6,
    places: { 'video-comment': 6 },
    fromDay: 10,
    toDay: 40,
    stage: 'raised',
  },
  {
    ...night,
    key: 'bamboo',
    intent: 'bamboo-handle',
    want: 'material=bamboo_handle',
    people: 3,
    places: { 'video-comment': 3 },
    fromDay: 11,
    toDay: 36,
    stage: 'raised',
  },
  // Flowers.
  {
    shop: 'zhizhi',
    key: 'door',
    intent: 'to-the-door',
    want: 'delivery=home_delivery',
    people: 73,
    places: { bullet: 44, 'video-comment': 30, 'after-sales': 10 },
    fromDay: 3,
    toDay: 44,
    stage: 'reading',
  },
  {
    shop: 'zhizhi',
    key: 'snapped',
    intent: 'heads-snap',
    want: 'packaging=sturdier',
    people: 44,
    places: { bullet: 21, 'video-comment': 14, 'after-sales': 16 },
    fromDay: 2,
    toDay: 23,
    stage: 'measured',
  },
  {
    shop: 'zhizhi',
    key: 'snapped-after',
    intent: 'heads-snap',
    want: 'packaging=sturdier',
    people: 2,
    places: { 'after-sales': 2 },
    fromDay: 26,
    toDay: 44,
  },
  {
    shop: 'zhizhi',
    key: 'what-is-an-a',
    intent: 'ask-grade',
    want: 'usage=explain_grade',
    people: 88,
    places: { bullet: 74, 'video-comment': 26 },
    fromDay: 0,
    toDay: 44,
    stage: 'answered',
  },
  {
    shop: 'zhizhi',
    key: 'coin-toss',
    intent: 'doubt-grade',
    want: 'authenticity=as_described',
    people: 31,
    places: { bullet: 20, 'video-comment': 14 },
    fromDay: 0,
    toDay: 44,
    stage: 'raised',
  },
  {
    shop: 'zhizhi',
    key: 'wilted',
    intent: 'wilted',
    want: 'quality=fresher',
    people: 38,
    places: { bullet: 14, 'video-comment': 14, 'after-sales': 14 },
    fromDay: 1,
    toDay: 44,
    stage: 'raised',
  },
  // The creator, at a quarter of the clip's own comments (1,120 / 640 / 410 on the real thing); the shelf is kept whole.
  {
    ...sofa,
    key: 'lie-in',
    intent: 'lie-in-it',
    want: 'function=lie_in',
    people: 280,
    places: { 'video-comment': 280 },
    stage: 'raised',
  },
  {
    ...sofa,
    key: 'bolster',
    product: 'pea-pillow',
    intent: 'bolster-alone',
    want: 'stock=sell_alone',
    people: 160,
    places: { 'video-comment': 160 },
    stage: 'raised',
  },
  {
    ...sofa,
    key: 'rented-room',
    intent: 'too-big',
    want: 'size_fit=smaller',
    people: 103,
    places: { 'video-comment': 103 },
    stage: 'raised',
  },
  {
    ...sofa,
    key: 'shelf',
    intent: 'for-a-shelf',
    want: 'design=for_shelf',
    people: 17,
    places: { 'video-comment': 17 },
    stage: 'raised',
  },
]
