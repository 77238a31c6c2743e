import { COLOURS } from '../lexicon/colours.ts'
import { QUOTE_LENGTH_MAX } from '../limits.ts'
import { parseDemandKey } from './demand-key.ts'
import { findMedoids } from './find-medoids.ts'
import { TITLES } from './title-words.ts'

interface Title {
  zh: string
  en: string
}

const titles = new Map<string, Title>()
for (const line of TITLES.trim().split('\n')) {
  const [slot = '', zh = '', en = ''] = line.split('|').map((part) => part.trim())
  titles.set(slot, { zh, en })
}
for (const { value, zh, en } of COLOURS) {
  if (!titles.has(`colour=${value}`)) titles.set(`colour=${value}`, { zh: `想要${zh}`, en: `want it in ${en}` })
  if (!titles.has(`colour=${value}?`))
    titles.set(`colour=${value}?`, { zh: `有没有${zh}`, en: `does it come in ${en}?` })
}

/**
 * A demand's title in the shoppers' words, in the language asked for. A slot nobody has worded yet is titled by the
 * most central of `samples` (raw messages of the demand), and without samples by its value in plain words.
 */
export function demandTitle(key: string, lang: 'zh' | 'en', samples: readonly string[] = []): string {
  const slot = parseDemandKey(key)
  if (slot !== null) {
    const name = `${slot.aspect}=${slot.value}`
    const title = titles.get(slot.asked ? `${name}?` : name)
    if (title !== undefined) return title[lang]
    const turned = titles.get(slot.asked ? name : `${name}?`)
    if (turned !== undefined) return slot.asked ? asQuestion(turned, lang) : turned[lang]
  }
  const quote = findMedoids(samples, 1)[0]
  if (quote !== undefined) return cut(quote)
  return slot === null ? key : slot.value.replaceAll('_', ' ')
}

/** A want that was only asked about: '想知道:…' keeps the shoppers' words and says that they ask. */
function asQuestion(title: Title, lang: 'zh' | 'en'): string {
  return lang === 'zh' ? `想问:${title.zh}` : `asked about: ${title.en}`
}

function cut(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  return line.length <= QUOTE_LENGTH_MAX ? line : `${line.slice(0, QUOTE_LENGTH_MAX - 1)}…`
}
