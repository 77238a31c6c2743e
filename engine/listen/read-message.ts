import type { Language, Message } from '../labels.ts'
import { domainBit } from '../lexicon/domains.ts'
import { detectLanguage } from '../text/detect-language.ts'
import { type Normal, normalise } from '../text/normalise.ts'
import { type Clause, splitClauses } from '../text/split-clauses.ts'
import { readClauses } from './read-clauses.ts'
import { readPhrases } from './read-phrases.ts'
import { emptyReading, type Reading } from './reading.ts'
import { looksLikeSpam } from './spam.ts'

/** One message as the rules have read it, before anything is decided. */
export interface ReadMessage {
  normal: Normal
  lang: Language
  /** Bit of the kind of goods; 0 when unknown. */
  domain: number
  spam: boolean
  clauses: readonly Clause[]
  reading: Reading
}

/** Normalises, cuts and reads one message. Spam is not read any further. */
export function readMessage(message: Message): ReadMessage {
  const normal = normalise(String(message.text ?? ''))
  const lang = detectLanguage(normal.text, message.lang)
  const domain = domainBit(message.category)
  const spam = looksLikeSpam(normal.text)
  const clauses = splitClauses(normal.text)
  const reading = spam ? emptyReading() : readClauses(normal.text, clauses, { english: lang === 'en', domain })
  if (!spam) readPhrases(reading, normal.text, domain)
  return { normal, lang, domain, spam, clauses, reading }
}
