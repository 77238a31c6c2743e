import type { Id, Instant, Tx } from '@heed/kernel'

export interface ScoreAnswer {
  shopId: Id
  formulaVersion: string
  /** Points times ten. */
  tenths: number
  parts: { product: number; logistics: number; service: number }
  stage: 'growth' | 'formal'
  asOf: Instant
}

export interface ExperienceAnswers {
  scores(tx: Tx, shopIds: readonly Id[]): Promise<Map<Id, ScoreAnswer>>
}
