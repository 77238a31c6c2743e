import { ASPECTS, type Aspect } from '../labels.ts'
import { hashOf } from '../model/hash.ts'
import { bitOf, DOMAINS, type Domain } from './domains.ts'
import { type Entry, KINDS, type Kind } from './entry.ts'

/**
 * Reads a word table. One line, one meaning:
 *
 *     kind[@domain,domain] [aspect,aspect][=want] [>excess] [+|-] [.facet] | word word several_words star*
 *
 * A line that starts with # is a remark. Throws on a line it cannot read: tables are code, and a typo must not pass.
 */
export function readTable(table: string): Entry[] {
  const entries: Entry[] = []
  for (const line of table.split('\n')) {
    const trimmed = line.trim()
    if (trimmed === '' || trimmed.startsWith('#')) continue
    const bar = trimmed.indexOf('|')
    if (bar < 0) throw new Error(`word table: no | in "${trimmed}"`)
    const shape = readHead(trimmed.slice(0, bar).trim())
    for (const piece of trimmed.slice(bar + 1).split(' ')) {
      if (piece === '') continue
      const open = piece.length > 1 && piece.endsWith('*')
      const word = (open ? piece.slice(0, -1) : piece).replaceAll('_', ' ')
      entries.push({ ...shape, word, open, latin: /^[a-z0-9']/.test(word) })
    }
  }
  return entries
}

function readHead(head: string): Omit<Entry, 'word' | 'open' | 'latin'> {
  const [first = '', ...rest] = head.split(/\s+/)
  const [kind = '', where] = first.split('@')
  if (!KINDS.includes(kind as Kind)) throw new Error(`word table: unknown kind in "${head}"`)
  let aspects: Aspect[] = []
  let want: string | null = null
  let excess: string | null = null
  let plain: -1 | 0 | 1 = 0
  let facet = ''
  for (const part of rest) {
    if (part === '+') plain = 1
    else if (part === '-') plain = -1
    else if (part.startsWith('.')) facet = part.slice(1)
    else if (part.startsWith('>')) excess = part.slice(1)
    else [aspects, want] = readSlot(part, head)
  }
  const lead = aspects[0]
  if (excess !== null) excess = `${lead}=${excess}`
  const domains = readDomains(where, head)
  const mark = hashOf(`${kind} ${aspects.join(',')} ${want} ${excess} ${plain} ${facet}`)
  return { kind: kind as Kind, aspects, want, excess, plain, facet, domains, mark }
}

function readSlot(part: string, head: string): [Aspect[], string | null] {
  const [names = '', value] = part.split('=')
  const aspects = names.split(',') as Aspect[]
  for (const aspect of aspects) {
    if (!ASPECTS.includes(aspect)) throw new Error(`word table: unknown aspect in "${head}"`)
  }
  return [aspects, value === undefined ? null : `${aspects[0]}=${value}`]
}

function readDomains(where: string | undefined, head: string): number {
  let bits = 0
  for (const name of where?.split(',') ?? []) {
    if (!DOMAINS.includes(name as Domain)) throw new Error(`word table: unknown domain in "${head}"`)
    bits |= bitOf(name as Domain)
  }
  return bits
}
