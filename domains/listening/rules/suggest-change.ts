import type { Change, ProductAnswer } from '@heed/catalog/contract'

interface Suggestion {
  /** Attributes this want may speak of; the first one the product has is meant. */
  attributes: readonly string[]
  /** All that the product has are meant: people who find a cardigan loud mean each of its colours. */
  each?: true
  /** What the want does to a number; rounded to a whole one. */
  factor: number
}

const paler: Suggestion = {
  attributes: ['saturation', 'redSaturation', 'colourSaturation', 'red', 'blue', 'green', 'yellow', 'purple'],
  each: true,
  factor: 0.25,
}

/**
 * What a want usually changes, as a first proposal the merchant overwrites: a length that is too long loses about a
 * twelfth (58 → 53 cm), a colour too loud loses three quarters of its saturation (72 → 18), an umbrella for two gains a
 * seventh (98 → 112 cm). Proposals, not rules: the form always shows them as such.
 */
const suggestions: Record<string, Suggestion> = {
  'size_fit=shorter': { attributes: ['length'], factor: 0.914 },
  'size_fit=longer': { attributes: ['length'], factor: 1.09 },
  'size_fit=larger': { attributes: ['span', 'width', 'chest', 'length'], factor: 1.14 },
  'size_fit=smaller': { attributes: ['width', 'chest', 'length'], factor: 0.92 },
  'function=two_people': { attributes: ['span', 'width'], factor: 1.143 },
  'colour=paler': paler,
  'colour=softer': paler,
  'design=less_dated': paler,
  'material=thicker': { attributes: ['thickness', 'weight'], factor: 1.15 },
  'material=thinner': { attributes: ['thickness', 'weight'], factor: 0.87 },
  'packaging=sturdier': { attributes: ['packing'], factor: 2 },
}

/** The change a demand suggests to a product as it is, or none when nothing of it can be told. Pure. */
export function suggestChange(
  slot: string,
  attributes: ProductAnswer['attributes'],
  reason: { zh: string; en: string },
): Change[] {
  const want = slot.replace(/\?$/, '')
  const suggestion = suggestions[want]
  if (!suggestion) return []
  const found = suggestion.attributes.filter((name) => attributes[name])
  return (suggestion.each ? found : found.slice(0, 1)).map((attribute) => {
    const { label, value, unit } = attributes[attribute]!
    const number = Number.parseFloat(value)
    const after = Number.isFinite(number) ? String(Math.round(number * suggestion.factor)) : value
    return { attribute, label, before: value, after, unit, reason }
  })
}
