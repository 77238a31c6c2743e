import type { Lang } from '../chance.ts'
import type { ShopKey } from '../shops.ts'

export type Act = 'question' | 'suggestion' | 'complaint' | 'praise' | 'purchase_intent' | 'other'

/** Where words are said. 'said' is a bullet comment or a comment under a video. */
export type Place = 'said' | 'buyer-show' | 'review' | 'after-sales' | 'mention'

/** What a shopper is up to; the closed list every core's heading is read against. */
export const intents = [
  // any shop
  'chatter',
  'off-topic',
  'praise',
  'buy',
  'advice',
  'rhetorical',
  'ask-price',
  'ask-size',
  'ask-stock',
  'ask-shipping',
  'ask-care',
  'ask-real',
  'ask-colour',
  'complain-delivery',
  'complain-service',
  'complain-quality',
  'complain-stream',
  'complain-price',
  'wish-other',
  // cashmere
  'colour-paler',
  'length-shorter',
  'dowdy',
  'thin-packable',
  'itchy',
  'pilling',
  'tight-neck',
  // umbrellas
  'two-people',
  'waterproof',
  'sun-shade',
  'reflective-edge',
  'hook',
  'bamboo-handle',
  'ask-light',
  'ask-wind',
  // flowers
  'to-the-door',
  'heads-snap',
  'ask-grade',
  'doubt-grade',
  'wilted',
  'taught',
  // the creator
  'lie-in-it',
  'bolster-alone',
  'too-big',
  'for-a-shelf',
  'bear',
] as const

export type Intent = (typeof intents)[number]

/** One authored message and what it means, as its author meant it. */
export type Core = {
  /** Stable within a language: shop, intent and place in its file. */
  id: string
  lang: Lang
  shop: ShopKey | 'any'
  intent: Intent
  acts: readonly Act[]
  /** `aspect=value`: what would satisfy the writer. */
  want?: string
  place: Place
  /** Absent: fits any product of the shop. */
  product?: string
  /** Reviews only, 1 to 5. */
  rating?: number
  /** Not said before this business day: it speaks of a change made then. */
  fromDay?: number
  text: string
}

const actOf: Record<string, Act> = {
  q: 'question',
  s: 'suggestion',
  c: 'complaint',
  p: 'praise',
  b: 'purchase_intent',
  o: 'other',
}

/**
 * Reads a page of authored words. A line `= intent acts [aspect=value] [@product] [place:p] [rating:n]` opens a group, every
 * other line is one message; `{acts aspect=value @product day:n}` in front of a message overrides its group, where `{acts}`
 * without a want drops the group's and every part but the acts may be left out.
 */
export function readCores(shop: ShopKey | 'any', lang: Lang, page: string): Core[] {
  const cores: Core[] = []
  let group: Omit<Core, 'id' | 'text'> | undefined
  for (const raw of page.split('\n')) {
    const line = raw.trim()
    if (!line) continue
    if (line.startsWith('= ')) group = readHeading(shop, lang, line.slice(2))
    else {
      if (!group) throw new Error(`words before the first heading: ${line}`)
      cores.push({ id: `${shop}/${lang}/${group.intent}/${cores.length}`, ...group, ...readLine(line) })
    }
  }
  return cores
}

function readHeading(shop: ShopKey | 'any', lang: Lang, heading: string): Omit<Core, 'id' | 'text'> {
  const [intent, acts, ...rest] = heading.split(/\s+/)
  if (!intents.includes(intent as Intent)) throw new Error(`unknown intent "${intent}" in "= ${heading}"`)
  const group: Omit<Core, 'id' | 'text'> = {
    lang,
    shop,
    intent: intent as Intent,
    acts: readActs(acts ?? ''),
    place: 'said',
  }
  for (const word of rest) {
    if (word.startsWith('@')) group.product = word.slice(1)
    else if (word.startsWith('place:')) group.place = word.slice(6) as Place
    else if (word.startsWith('rating:')) group.rating = Number(word.slice(7))
    else group.want = word
  }
  return group
}

function readLine(line: string): Partial<Core> & { text: string } {
  const override = /^\{([a-z]+)( [^}]*)?\}\s*(.+)$/.exec(line)
  if (!override) return { text: line }
  const own: Partial<Core> & { text: string } = { text: override[3]!, acts: readActs(override[1]!), want: undefined }
  for (const word of (override[2] ?? '').trim().split(/\s+/).filter(Boolean)) {
    if (word.startsWith('@')) own.product = word.slice(1)
    else if (word.startsWith('day:')) own.fromDay = Number(word.slice(4))
    else own.want = word
  }
  return own
}

function readActs(letters: string): Act[] {
  return [...letters].map((letter) => {
    const act = actOf[letter]
    if (!act) throw new Error(`unknown act letter "${letter}"`)
    return act
  })
}
