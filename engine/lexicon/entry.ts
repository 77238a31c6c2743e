import type { Aspect } from '../labels.ts'

/**
 * What a word can be:
 * topic: names an aspect · good, bad: an opinion · dim: a measure word with two directions · feat: a feature, neither
 * good nor bad until asked for or denied · value: a colour or another thing one can wish for · not, lack, too, very,
 * more: what turns an opinion · but: opens a counter-remark · hao: the word 好, judged by its neighbours · the rest
 * are cues for acts.
 */
export const KINDS = [
  'topic', 'good', 'bad', 'dim', 'feat', 'value',
  'not', 'lack', 'too', 'very', 'more', 'but', 'hao', 'skip',
  'wish', 'warn', 'urge', 'ask', 'askhard', 'vent', 'buy', 'had', 'chat',
] as const // biome-ignore format: grouped by role
export type Kind = (typeof KINDS)[number]

export interface Entry {
  readonly word: string
  readonly kind: Kind
  /** Aspects it speaks of, the first one leading. */
  readonly aspects: readonly Aspect[]
  /** topic: what a bad word about it asks for · good: what its absence asks for · bad, feat, value: what it asks for. */
  readonly want: string | null
  /** dim: what 'too much of it' asks for, and what 'more of it' asks for. */
  readonly excess: string | null
  /** dim: 1 praised when said plainly, -1 blamed, 0 neither. */
  readonly plain: -1 | 0 | 1
  /** topic: its own name, and dim: its axis, for the table of pairs. */
  readonly facet: string
  /** Bits of the domains it holds in; 0 holds everywhere. */
  readonly domains: number
  /** Latin words match whole words only; with a star they may go on. */
  readonly latin: boolean
  readonly open: boolean
  /** Hash of what the word means (kind, slot, facet): words of one meaning share it. */
  readonly mark: number
}
