import type { Words } from './chance.ts'
import { cashmereRevisions } from './products/nuanyan-revisions.ts'
import { otherRevisions } from './products/other-revisions.ts'
import type { Picture } from './products/product.ts'

export type Change = { attribute: string; name: Words; before: number | string; after: number | string; unit?: string }

export type Revision = {
  key: string
  product: string
  kind: 'goods' | 'packing' | 'listing'
  /** 'past' is played on its day; 'draft' stands unpublished in the desk at the clock's start; 'ahead' waits for a story step. */
  state: 'past' | 'draft' | 'ahead'
  /** Business day and China hour of publishing (past), of the draft (draft); none when ahead. */
  day?: number
  hour?: number
  changes: readonly Change[]
  /** The maker's own reading of the words; stands beside them, never in their place. */
  reading: Words
  /** What shoppers read under 'what changed and who asked'. */
  reason: Words
  /** `aspect=value` keys of the demands it answers. */
  answers: readonly string[]
  /** The change holds for everything the shop sends, not for `product` alone. */
  wholeShop?: true
  pictureAfter?: Picture
  /** Colours that replace others from this revision on. */
  repaint?: readonly { from: string; to: string }[]
}

export const revisions: readonly Revision[] = [...cashmereRevisions, ...otherRevisions]
