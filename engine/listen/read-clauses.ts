import { bitOf } from '../lexicon/domains.ts'
import type { Entry } from '../lexicon/entry.ts'
import { TRIE } from '../lexicon/load.ts'
import { segment, type Token } from '../lexicon/segment.ts'
import type { Clause } from '../text/split-clauses.ts'
import { type Opinion, readOpinions } from './read-opinions.ts'
import { askWeight } from './read-question.ts'
import { readWish, type Wish } from './read-wish.ts'
import { emptyReading, type Reading } from './reading.ts'

const LIVE = bitOf('live')
const STREAM = bitOf('live') | bitOf('tutorial')

/** Reads the clauses of one message in order and sums up what they say. */
export function readClauses(text: string, clauses: readonly Clause[], english: boolean, domain: number): Reading {
  const reading = emptyReading()
  let carried: Entry | null = null
  for (const clause of clauses) {
    const tokens = segment(TRIE, text, clause.start, clause.end, domain)
    let from = 0
    for (let i = 0; i <= tokens.length; i++) {
      const here = tokens[i]
      if (here !== undefined && here.entry.kind !== 'but') continue
      const part = from === 0 && i === tokens.length ? tokens : tokens.slice(from, i)
      const start = from === 0 ? clause.start : (tokens[from - 1] as Token).end
      const end = here?.start ?? clause.end
      carried = readPart(reading, text, part, { ...clause, start, end }, english, domain, carried)
      from = i + 1
    }
    if (clause.closed) carried = null
  }
  return reading
}

/** Reads one stretch without a counter-remark in it; returns a noun that is still waiting for its judgement. */
function readPart(
  reading: Reading,
  text: string,
  tokens: readonly Token[],
  clause: Clause,
  english: boolean,
  domain: number,
  carried: Entry | null,
): Entry | null {
  if (tokens.length === 0 && !clause.asked) return carried
  const words = text.slice(clause.start, clause.end)
  const live = (domain & LIVE) !== 0
  const wish = wishOf(words, tokens, english, live)
  if (wish?.kind === 'empty') return null
  readCues(reading, tokens)
  const ask =
    wish === null || wish.kind === 'question'
      ? askWeight(words, tokens, clause.asked, english, live) + (wish === null ? 0 : 1)
      : 0
  if (wish?.kind === 'request') {
    takeWish(reading, tokens, wish)
    return null
  }
  if (wish?.kind === 'blame') reading.bad += 1
  if (wish?.kind === 'warning') reading.bad += 0.8
  if (wish?.kind === 'praise') reading.good += 1
  const opinions = readOpinions(tokens, text, english, carried)
  const blamed = opinions.some(({ polarity }) => polarity < 0)
  if (ask >= 1 && !(blamed && ask < 2)) {
    takeQuestion(reading, tokens, clause, ask, opinions)
    return null
  }
  reading.ask += Math.min(ask, 0.5)
  const damp = (domain & STREAM) !== 0 && !addressed(words, tokens) ? (live ? 0.4 : 0.8) : 1
  for (const opinion of opinions) takeOpinion(reading, opinion, damp)
  const noun = tokens.findLast(({ entry }) => entry.kind === 'topic')?.entry ?? null
  for (const { entry } of tokens) {
    if (entry.kind === 'topic' || entry.kind === 'feat')
      for (const aspect of entry.aspects) reading.mentioned.add(aspect)
  }
  return opinions.length > 0 ? null : (noun ?? carried)
}

function wishOf(words: string, tokens: readonly Token[], english: boolean, live: boolean): Wish | null {
  for (const token of tokens) {
    if (token.entry.kind === 'wish') return readWish(words, tokens, token, english, live)
  }
  return impliedWish(words, tokens, english)
}

const ZH_IMPLIED =
  /^(?:再|更).{0,2}[长短大小宽窄厚薄淡浅深轻软亮便快慢].{0,1}[一点些]|有没有.{0,4}[一点些]的?|有.{0,3}[长短大小宽窄厚薄淡浅深轻软]一?[点些]的|(?:怎么|为什么|为啥)(?:没有|不出|不做)/

/** A wish without a cue word: 再短一点, 有没有淡一点的. */
function impliedWish(words: string, tokens: readonly Token[], english: boolean): Wish | null {
  if (english || !ZH_IMPLIED.test(words)) return null
  const token = tokens.find(
    ({ entry }) => entry.want !== null && (entry.kind === 'value' || entry.kind === 'dim' || entry.kind === 'feat'),
  )
  if (token === undefined) return null
  return { kind: 'request', want: token.entry.want, aspects: token.entry.aspects, token }
}

function takeWish(reading: Reading, tokens: readonly Token[], wish: Extract<Wish, { kind: 'request' }>): void {
  reading.wish += 1.5
  for (const aspect of wish.aspects) reading.aspects.add(aspect)
  for (const { entry, start, end } of tokens)
    if (entry.kind === 'wish') reading.marks.push({ start, end, cue: 'suggestion' })
  if (wish.token !== null && wish.want !== null)
    reading.wants.push({ want: wish.want, source: 'wish', start: wish.token.start, end: wish.token.end })
}

function takeQuestion(
  reading: Reading,
  tokens: readonly Token[],
  clause: Clause,
  ask: number,
  opinions: readonly Opinion[],
): void {
  reading.ask += ask
  const topic =
    tokens.find(({ entry }) => entry.kind === 'feat' || entry.kind === 'value') ??
    tokens.find(
      ({ entry }) =>
        entry.want !== null &&
        (entry.kind === 'topic' || entry.kind === 'dim' || entry.kind === 'good' || entry.kind === 'bad'),
    )
  if (topic !== undefined) {
    for (const aspect of topic.entry.aspects) reading.aspects.add(aspect)
    if (topic.entry.want !== null)
      reading.wants.push({ want: topic.entry.want, source: 'question', start: topic.start, end: topic.end })
  }
  for (const opinion of opinions) if (opinion.polarity < 0) takeOpinion(reading, opinion, 1)
  const cue = tokens.find(({ entry }) => entry.kind === 'ask' || entry.kind === 'askhard')
  reading.marks.push({ start: cue?.start ?? clause.start, end: cue?.end ?? clause.end, cue: 'question' })
}

function takeOpinion(reading: Reading, opinion: Opinion, damp: number): void {
  const weight = opinion.aspects.length > 0 ? Math.max(damp, 0.8) : damp
  if (opinion.polarity > 0) reading.good += weight
  else reading.bad += weight
  for (const aspect of opinion.aspects) reading.aspects.add(aspect)
  reading.marks.push({
    start: opinion.start,
    end: opinion.end,
    cue: opinion.want ?? (opinion.polarity > 0 ? 'praise' : 'complaint'),
  })
  if (opinion.want !== null)
    reading.wants.push({ want: opinion.want, source: 'complaint', start: opinion.start, end: opinion.end })
}

function readCues(reading: Reading, tokens: readonly Token[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const { entry, start, end } = tokens[i] as Token
    if (entry.kind === 'buy' || entry.kind === 'had') {
      const before = tokens[i - 1]
      if (before?.entry.kind === 'not' && start - before.end <= 6) continue
      reading.buy += 1
      reading.marks.push({ start, end, cue: 'purchase_intent' })
    } else if (entry.kind === 'warn') {
      reading.bad += 1
      reading.marks.push({ start, end, cue: 'complaint' })
    } else if (entry.kind === 'urge') {
      reading.good += 1
      reading.marks.push({ start, end, cue: 'praise' })
    } else if (entry.kind === 'vent') {
      reading.vent += 1
      reading.bad += 0.8
    } else if (entry.kind === 'chat') reading.chat += 1
  }
}

const ADDRESS =
  /\b(?:you|your|u|ur|video|videos|tutorial|tutorials|stream|this|channel|show|speed|bro|derek|thanks|thank)\b|主播|直播/

/** In a show's chat a verdict counts when it is on the show or its host, not on the world. */
function addressed(words: string, tokens: readonly Token[]): boolean {
  return ADDRESS.test(words) || tokens.some(({ entry }) => entry.aspects[0] === 'stream')
}
