import type { Aspect, Heard } from '../labels.ts'
import { NAME_LENGTH_MAX } from '../limits.ts'

/** A demand key taken apart. */
export interface DemandSlot {
  product: string | null
  aspect: Aspect
  value: string
  /** Asked for an answer, not for a change. */
  asked: boolean
}

/**
 * The key under which a message joins others: 'aspect=value', with 'product|' before it in a product's scope and '?'
 * behind it when the message only asks ('function=waterproof?'): a question is answered by showing, a wish by changing.
 * Null when nothing recoverable is wanted; wishes and complaints among those belong into a rest pool (createGrouper).
 */
export function demandKey(heard: Heard, scope?: { product?: string }): string | null {
  return heard.want === null ? null : keyOfWant(heard.want, heard, scope?.product)
}

/** All keys of a message, the main one first: one review may tell of a thin fabric and of a slow courier. */
export function demandKeys(heard: Heard, scope?: { product?: string }): string[] {
  return [...new Set(heard.wants.map((want) => keyOfWant(want, heard, scope?.product)))]
}

/** Takes a key apart; null for what is no slot key. */
export function parseDemandKey(key: string): DemandSlot | null {
  const bar = key.lastIndexOf('|')
  const asked = key.endsWith('?')
  const slot = key.slice(bar + 1, asked ? -1 : undefined)
  const equals = slot.indexOf('=')
  if (equals <= 0) return null
  return {
    product: bar < 0 ? null : key.slice(0, bar),
    aspect: slot.slice(0, equals) as Aspect,
    value: slot.slice(equals + 1),
    asked,
  }
}

/** Wants that one change answers share a key: whoever names cherry-blossom pink, ice blue or just 'softer' asks for paler. */
const SAME: Readonly<Record<string, string>> = {
  'colour=softer': 'colour=paler',
  'colour=lighter': 'colour=paler',
  'colour=light': 'colour=paler',
  'colour=cherry_blossom_pink': 'colour=paler',
  'colour=light_pink': 'colour=paler',
  'colour=pink': 'colour=paler',
  'colour=light_blue': 'colour=paler',
  'function=sun_protection': 'function=sun_shade',
  'stock=sold_separately': 'stock=sell_alone',
}

/** Asking for these is a request in the form of a question, so the key is that of the wish. */
const REQUESTS = new Set([
  'colour=paler',
  'colour=more_colours',
  'size_fit=shorter',
  'size_fit=longer',
  'size_fit=larger',
  'size_fit=smaller',
  'size_fit=lighter',
  'delivery=home_delivery',
  'delivery=faster',
  'function=two_people',
  'packaging=sturdier',
  'price=cheaper',
  'stock=restock',
  'stock=sell_alone',
  'design=reflective_edge',
])

function keyOfWant(want: string, heard: Heard, product: string | undefined): string {
  const scope = product === undefined || product === '' ? '' : `${product.slice(0, NAME_LENGTH_MAX)}|`
  const key = SAME[want] ?? want
  return `${scope}${key}${heard.asked.includes(want) && !REQUESTS.has(key) ? '?' : ''}`
}
