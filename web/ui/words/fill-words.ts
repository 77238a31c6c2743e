import type { Locale } from './locale.ts'

export type Dictionary = Readonly<Record<string, string>>
export type Params = Readonly<Record<string, string | number>>

/** `asked_one` and `asked_other` are one key, `asked`: the count chooses. */
export type WordKey<D> =
  Extract<keyof D, string> extends infer K extends string
    ? K extends `${infer Base}_${Intl.LDMLPluralRule}`
      ? Base
      : K
    : never

const rules: Record<Locale, Intl.PluralRules> = {
  zh: new Intl.PluralRules('zh-CN'),
  en: new Intl.PluralRules('en'),
}
const numbers: Record<Locale, Intl.NumberFormat> = {
  zh: new Intl.NumberFormat('zh-CN'),
  en: new Intl.NumberFormat('en'),
}

/** The sentence for a key: the plural form that fits `params.count`, with `{name}` replaced and numbers grouped. */
export function fillWords(words: Dictionary, locale: Locale, key: string, params: Params = {}): string {
  return fillParts(words, locale, key, params).join('')
}

/** The same in pieces, so that a piece may be an element; text and values alternate in reading order. */
export function fillParts<V>(
  words: Dictionary,
  locale: Locale,
  key: string,
  params: Record<string, V>,
): (string | V)[] {
  const sentence = choose(words, locale, key, params)
  return sentence.split(/\{(\w+)\}/).map((piece, index) => {
    if (index % 2 === 0) return piece
    const value = params[piece]
    if (value === undefined) return `{${piece}}`
    return typeof value === 'number' ? numbers[locale].format(value) : value
  })
}

/** Base keys of a dictionary with the placeholders each uses: what two languages must have in common. */
export function shapeOf(words: Dictionary): Record<string, string[]> {
  const shape: Record<string, Set<string>> = {}
  for (const [key, sentence] of Object.entries(words)) {
    const base = key.replace(/_(zero|one|two|few|many|other)$/, '')
    const names = shape[base] ?? new Set<string>()
    for (const [, name] of sentence.matchAll(/\{(\w+)\}/g)) names.add(name!)
    shape[base] = names
  }
  return Object.fromEntries(Object.entries(shape).map(([base, names]) => [base, [...names].sort()]))
}

function choose(words: Dictionary, locale: Locale, key: string, params: Record<string, unknown>): string {
  const { count } = params
  if (typeof count === 'number') {
    const form = words[`${key}_${rules[locale].select(count)}`] ?? words[`${key}_other`]
    if (form !== undefined) return form
  }
  return words[key] ?? words[`${key}_other`] ?? key
}
