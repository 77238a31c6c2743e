import { bitOf } from '../lexicon/domains.ts'
import type { Entry } from '../lexicon/entry.ts'
import { TRIE } from '../lexicon/load.ts'
import { segment, type Token } from '../lexicon/segment.ts'
import type { Clause } from '../text/split-clauses.ts'
import { type Opinion, readOpinions } from './read-opinions.ts'
import { askWeight, reproaches } from './read-question.ts'
import { readPlea, readRequest, readWish, type Wish } from './read-wish.ts'
import { emptyReading, type Reading } from './reading.ts'

const LIVE = bitOf('live')
const TUTORIAL = bitOf('tutorial')
const STREAM = LIVE | TUTORIAL

/** How the words of one message are to be taken. */
export interface Setting {
  english: boolean
  domain: number
}

/** Reads the clauses of one message in order and sums up what they say. */
export function readClauses(text: string, clauses: readonly Clause[], setting: Setting): Reading {
  const reading = emptyReading()
  let carried: Entry | null = null
  for (const clause of clauses) {
    const tokens = segment(TRIE, text, clause.start, clause.end, setting.domain)
    for (const token of tokens) reading.words.push(token.entry)
    let from = 0
    for (let i = 0; i <= tokens.length; i++) {
      const here = tokens[i]
      if (here !== undefined && here.entry.kind !== 'but') continue
      const part = from === 0 && i === tokens.length ? tokens : tokens.slice(from, i)
      const start = from === 0 ? clause.start : (tokens[from - 1] as Token).end
      carried = readPart(reading, text, part, { ...clause, start, end: here?.start ?? clause.end }, setting, carried)
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
  setting: Setting,
  carried: Entry | null,
): Entry | null {
  const words = text.slice(clause.start, clause.end)
  if (tokens.length === 0 && !clause.asked && !setting.english) return carried
  const cue = tokens.findIndex(({ entry }) => entry.kind === 'wish')
  const wish =
    cue < 0 ? impliedWish(words, tokens, setting) : readWish(words, clause.start, tokens, tokens[cue] as Token, setting)
  if (wish?.kind === 'empty' || wish?.kind === 'request') {
    // What stands before the wish is still a judgement: 发货有点慢希望改进.
    const before = cue > 0 ? tokens.slice(0, cue) : []
    for (const opinion of readOpinions(before, text, setting.english, carried)) takeOpinion(reading, opinion, 1)
    if (wish.kind === 'request') takeWish(reading, tokens, wish, setting)
    return null
  }
  readCues(reading, tokens)
  if (wish?.kind === 'blame') reading.bad += 1
  if (wish === null && !setting.english && reproaches(words) && !/怎么会?[做洗用]/.test(words)) reading.bad += 0.8
  if (wish?.kind === 'warning') reading.bad += 0.8
  if (wish?.kind === 'praise') reading.good += 1
  const opinions = readOpinions(tokens, text, setting.english, carried)
  const ask =
    wish === null || wish.kind === 'question'
      ? askWeight(words, tokens, clause.asked, setting) + (wish === null ? 0 : 1)
      : 0
  const blamed = opinions.some(({ polarity }) => polarity < 0)
  if (ask >= 1 && !(blamed && ask < 2)) {
    takeQuestion(reading, tokens, clause, ask, opinions, setting)
    return null
  }
  reading.ask = Math.max(reading.ask, Math.min(ask, 0.5))
  const damp = dampOf(words, tokens, setting)
  for (const opinion of opinions) takeOpinion(reading, opinion, damp)
  for (const { entry } of tokens) {
    if (entry.kind === 'topic' || entry.kind === 'feat')
      for (const aspect of entry.aspects) reading.mentioned.add(aspect)
  }
  const noun = tokens.findLast(({ entry }) => entry.kind === 'topic')?.entry ?? null
  return opinions.length > 0 ? null : (noun ?? carried)
}

const ZH_IMPLIED =
  /^(?:再|更).{0,2}[长短大小宽窄厚薄淡浅深轻软亮便快慢].{0,1}[一点些]|有没有.{0,4}[一点些]的?|有.{0,3}[长短大小宽窄厚薄淡浅深轻软]一?[点些]的|(?:怎么|为什么|为啥)(?:没有|不出|不做)/

const EN_CALL =
  /^\s*(?:(?:bro|hey|yo|please|pls) )?(?:do (?:a|an|the|some|more)|play|show|react|say|notice|turn|open|try|eat|jump|call|read|sing|dance|wear|come to|come back|take off|put on|zoom|check out|talk to|teach)\b/

/** A wish without a cue word: 再短一点, 有没有淡一点的; in a show's chat also a call to the host ('do a handstand'). */
function impliedWish(words: string, tokens: readonly Token[], { english, domain }: Setting): Wish | null {
  if (english) return (domain & LIVE) !== 0 && EN_CALL.test(words) ? readRequest(tokens) : null
  if (!ZH_IMPLIED.test(words)) return readPlea(words, tokens)
  const known = tokens.some(({ entry }) => entry.kind === 'value' || entry.kind === 'dim' || entry.kind === 'feat')
  return known ? readRequest(tokens) : null
}

function takeWish(
  reading: Reading,
  tokens: readonly Token[],
  wish: Extract<Wish, { kind: 'request' }>,
  { domain }: Setting,
): void {
  reading.wish += 1.5
  const stream = (domain & STREAM) !== 0
  const want = wish.want ?? ((domain & TUTORIAL) !== 0 ? 'stream=another_topic' : null)
  for (const aspect of wish.aspects) reading.aspects.add(aspect)
  if (stream && wish.aspects.length === 0) reading.aspects.add('stream')
  const cue = tokens.find(({ entry }) => entry.kind === 'wish')
  if (cue !== undefined) reading.marks.push({ start: cue.start, end: cue.end, cue: 'suggestion' })
  const told = wish.token ?? cue
  if (told !== undefined && want !== null)
    reading.wants.push({ want, source: 'wish', start: told.start, end: told.end })
}

function takeQuestion(
  reading: Reading,
  tokens: readonly Token[],
  clause: Clause,
  ask: number,
  opinions: readonly Opinion[],
  { english, domain }: Setting,
): void {
  reading.ask = Math.max(reading.ask, ask)
  const cue = tokens.find(({ entry }) => entry.kind === 'ask' || entry.kind === 'askhard' || entry.kind === 'wish')
  const topic =
    tokens.find(({ entry }) => entry.kind === 'feat' || entry.kind === 'value') ??
    tokens.find(
      ({ entry }) =>
        entry.want !== null &&
        (entry.kind === 'topic' || entry.kind === 'dim' || entry.kind === 'good' || entry.kind === 'bad'),
    )
  if (topic !== undefined) {
    for (const aspect of topic.entry.aspects) reading.aspects.add(aspect)
    const { want } = topic.entry
    if (want !== null) reading.wants.push({ want, source: 'question', start: topic.start, end: topic.end })
  } else if ((domain & STREAM) !== 0) reading.aspects.add((domain & TUTORIAL) !== 0 ? 'usage' : 'stream')
  for (const opinion of opinions) {
    if (opinion.polarity < 0 || (english && cue !== undefined && opinion.end <= cue.start))
      takeOpinion(reading, opinion, 1)
  }
  reading.marks.push({ start: cue?.start ?? clause.start, end: cue?.end ?? clause.end, cue: 'question' })
}

function takeOpinion(reading: Reading, opinion: Opinion, damp: number): void {
  if (opinion.polarity > 0) reading.good += damp
  else reading.bad += damp
  for (const aspect of opinion.aspects) reading.aspects.add(aspect)
  const { want, start, end } = opinion
  reading.marks.push({ start, end, cue: want ?? (opinion.polarity > 0 ? 'praise' : 'complaint') })
  if (want !== null) reading.wants.push({ want, source: 'complaint', start, end })
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
  /\b(?:you|your|u|ur|video|videos|tutorial|tutorials|stream|this|channel|show|bro|thanks|thank)\b|主播|直播/

/** In a show's chat a verdict counts when it is on the show or its host, not on the world. */
function dampOf(words: string, tokens: readonly Token[], { domain }: Setting): number {
  if ((domain & STREAM) === 0) return 1
  if (ADDRESS.test(words) || tokens.some(({ entry }) => entry.aspects[0] === 'stream')) return 1
  return (domain & LIVE) !== 0 ? 0.4 : 0.8
}
