import type { Id, Instant, Tx } from '@heed/kernel'

export interface ScoreAnswer {
  shopId: Id
  formulaVersion: string
  /** Points times ten. */
  tenths: number
  /** Points times ten. */
  parts: { product: number; logistics: number; service: number }
  stage: 'growth' | 'formal'
  asOf: Instant
}

export interface ExperienceAnswers {
  scores(tx: Tx, shopIds: readonly Id[]): Promise<Map<Id, ScoreAnswer>>
  /** Ratings of products in the window: how many, and the mean in stars, smoothed towards the prior of the formula. */
  ratings(tx: Tx, productIds: readonly Id[]): Promise<Map<Id, { count: number; stars: number }>>
}
