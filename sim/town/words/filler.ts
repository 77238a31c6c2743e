import type { ShopKey } from '../shops.ts'
import type { Intent } from './core.ts'

/** What people say when they are not part of a story's demand: relative shares under bullets and under clips. */
export type Filler = { intent: Intent; bullet: number; video: number; product?: string }

const anywhere: readonly Filler[] = [
  { intent: 'chatter', bullet: 34, video: 5 },
  { intent: 'off-topic', bullet: 5, video: 3 },
  { intent: 'praise', bullet: 10, video: 26 },
  { intent: 'buy', bullet: 11, video: 11 },
  { intent: 'advice', bullet: 2, video: 5 },
  { intent: 'rhetorical', bullet: 2, video: 3 },
  { intent: 'ask-price', bullet: 6, video: 4 },
  { intent: 'ask-size', bullet: 6, video: 5 },
  { intent: 'ask-stock', bullet: 4, video: 4 },
  { intent: 'ask-shipping', bullet: 4, video: 4 },
  { intent: 'ask-care', bullet: 4, video: 5 },
  { intent: 'ask-real', bullet: 3, video: 4 },
  { intent: 'complain-delivery', bullet: 2, video: 4 },
  { intent: 'complain-service', bullet: 1, video: 2 },
  { intent: 'complain-quality', bullet: 1, video: 4 },
  { intent: 'complain-price', bullet: 1, video: 2 },
  { intent: 'wish-other', bullet: 4, video: 7 },
]

export const fillerMixes: Record<ShopKey, readonly Filler[]> = {
  nuanyan: [
    ...anywhere,
    { intent: 'complain-stream', bullet: 3, video: 0 },
    { intent: 'ask-colour', bullet: 5, video: 4 },
    { intent: 'itchy', bullet: 3, video: 3 },
    { intent: 'pilling', bullet: 3, video: 3 },
    { intent: 'tight-neck', bullet: 4, video: 8, product: 'jumper' },
  ],
  buyu: [
    ...anywhere,
    { intent: 'complain-stream', bullet: 2, video: 0 },
    { intent: 'ask-light', bullet: 8, video: 9, product: 'night-umbrella' },
    { intent: 'ask-wind', bullet: 5, video: 6 },
  ],
  zhizhi: [
    ...anywhere,
    { intent: 'complain-stream', bullet: 3, video: 0 },
    { intent: 'ask-colour', bullet: 3, video: 3 },
    { intent: 'taught', bullet: 7, video: 9 },
  ],
  // A clip of something nobody can buy yet: wonder, wishes, prices asked in hope.
  slowhug: [
    { intent: 'chatter', bullet: 34, video: 9 },
    { intent: 'off-topic', bullet: 6, video: 5 },
    { intent: 'praise', bullet: 10, video: 34, product: 'nest-sofa' },
    { intent: 'wish-other', bullet: 8, video: 20 },
    { intent: 'buy', bullet: 4, video: 9, product: 'nest-sofa' },
    { intent: 'rhetorical', bullet: 3, video: 5 },
    { intent: 'advice', bullet: 1, video: 2 },
    { intent: 'ask-price', bullet: 3, video: 5, product: 'nest-sofa' },
    { intent: 'ask-stock', bullet: 3, video: 4, product: 'nest-sofa' },
    { intent: 'ask-care', bullet: 1, video: 4, product: 'nest-sofa' },
    { intent: 'ask-size', bullet: 1, video: 4, product: 'nest-sofa' },
    { intent: 'ask-shipping', bullet: 1, video: 2, product: 'nest-sofa' },
    { intent: 'ask-real', bullet: 1, video: 2, product: 'nest-sofa' },
    { intent: 'bear', bullet: 60, video: 60, product: 'bear-ornament' },
  ],
}
