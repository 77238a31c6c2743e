import type { Id, Tx } from '@heed/kernel'

export interface ExposureAnswers {
  /** Impressions a shop was served since an instant (epoch ms). */
  served(tx: Tx, shopId: Id, since: number): Promise<number>
}
