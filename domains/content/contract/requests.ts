import type { Id, Instant } from '@heed/kernel'
import type { ImportRequests } from './imports.ts'

export interface ImportedComment {
  /** `importers.rowKey`: the same row twice adds nothing. */
  rowKey: string
  personId: Id | null
  channel: 'bullet-comment' | 'video-comment' | 'mention' | 'buyer-show' | 'review' | 'after-sales'
  text: string
  lang: string | null
  productId: Id | null
  offsetMs: number | null
  saidAt: Instant
}

export interface ContentRequests extends ImportRequests {
  importComments(batch: {
    shopId: Id
    comments: ImportedComment[]
    actor: string
  }): Promise<{ added: number; known: number; refused: { rowKey: string; why: 'empty' | 'too-long' | 'muted' }[] }>
  /** How the shop's videos and shows are weighed in the feed; set by exposure. */
  setExposure(setting: { key: string; shopId: Id; weight: number }): Promise<void>
  /** What the host sees beside a name: an asker whose wish was met, a returning buyer. */
  markPerson(mark: { key: string; shopId: Id; personId: Id; mark: 'heard' | 'buyer' | 'first-said' }): Promise<void>
}
