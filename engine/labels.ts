/** What a message does. One message may do several things; `other` stands alone. */
export const ACTS = ['question', 'suggestion', 'complaint', 'praise', 'purchase_intent', 'other'] as const
export type Act = (typeof ACTS)[number]

/** What a message speaks about. */
export const ASPECTS = [
  'design',
  'colour',
  'size_fit',
  'material',
  'function',
  'quality',
  'taste_smell',
  'price',
  'packaging',
  'delivery',
  'service',
  'authenticity',
  'stock',
  'usage',
  'stream',
] as const
export type Aspect = (typeof ASPECTS)[number]

export type Language = 'zh' | 'en' | 'other'

/** What a shopper wrote, with what is known about where it was said. */
export interface Message {
  text: string
  lang?: string
  /** The kind of goods ('衣服', 'umbrella', 'live' …): settles words that mean different things for different goods. */
  category?: string
  product?: string
}

/** A span of the raw text, in UTF-16 offsets, and what it decided. */
export interface Why {
  start: number
  end: number
  /** 'aspect=value' for a want, else the name of the act or aspect it spoke for. */
  cue: string
}

export interface Heard {
  acts: Act[]
  aspects: Aspect[]
  /** The main want as 'aspect=value', or null. */
  want: string | null
  /** All wants, the main one first. */
  wants: string[]
  /** Those of `wants` that were asked about rather than wished for or missed. */
  asked: string[]
  lang: Language
  spam: boolean
  /** 0 to 1: how sure the rules are of the acts. */
  confidence: number
  why: Why[]
}
