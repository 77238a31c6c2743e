import type { Aspect } from '../labels.ts'
import type { Entry } from '../lexicon/entry.ts'
import { pairOf } from '../lexicon/load.ts'
import type { Token } from '../lexicon/segment.ts'

/** One judgement found in a clause. */
export interface Opinion {
  polarity: 1 | -1
  aspects: readonly Aspect[]
  /** What a bad judgement asks for. */
  want: string | null
  /** A verdict on nothing in particular ('不错', 'nice'). */
  general: boolean
  start: number
  end: number
}

/** How a measure or opinion word is turned by the words before and after it. */
interface Turn {
  denied: boolean
  lacking: boolean
  excess: boolean
  stressed: boolean
  /** Index of the first token that belongs to the judgement. */
  from: number
}

const NOTHING: readonly Aspect[] = []

/**
 * The judgements of one clause. `carried` is a noun left over from the clause before ('物流,非常快'). A noun stands
 * before its judgement in Chinese; in English an adjective may also stand right before its noun.
 */
export function readOpinions(
  tokens: readonly Token[],
  text: string,
  english: boolean,
  carried: Entry | null,
): Opinion[] {
  const found: Opinion[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const { kind } = token.entry
    if (kind !== 'good' && kind !== 'bad' && kind !== 'dim' && kind !== 'hao' && kind !== 'lack') continue
    const turn = turnOf(tokens, i, english)
    if (kind === 'dim' && !turn.excess && followedByExcess(text, token)) turn.excess = true
    const nouns = nounsOf(tokens, i, turn.from, english, token.entry.facet === 'bare')
    const opinion =
      kind === 'dim'
        ? judgeMeasure(token, turn, nouns)
        : kind === 'lack'
          ? judgeLack(tokens, i, nouns)
          : kind === 'hao'
            ? judgeHao(tokens, i, text, turn, nouns)
            : judgeWord(token, turn, nouns)
    if (opinion === null) continue
    if (opinion.general && opinion.aspects.length === 0 && carried !== null && i === 0)
      opinion.aspects = carried.aspects
    if (opinion.want === null && opinion.polarity < 0)
      opinion.want = nouns[0]?.want ?? (opinion.general ? (carried?.want ?? null) : null)
    opinion.start = (tokens[turn.from] as Token).start
    found.push(opinion)
  }
  return found
}

function turnOf(tokens: readonly Token[], i: number, english: boolean): Turn {
  const turn: Turn = { denied: false, lacking: false, excess: false, stressed: false, from: i }
  const reach = english ? 14 : 1
  for (let j = i - 1; j >= 0 && j >= i - 4; j--) {
    const token = tokens[j] as Token
    const gap = (tokens[j + 1] as Token).start - token.end
    if (gap > reach) break
    const { kind } = token.entry
    if (kind === 'not') turn.denied = !turn.denied
    else if (kind === 'lack') turn.lacking = true
    else if (kind === 'too') turn.excess = true
    else if (kind === 'very') turn.stressed = true
    else if (kind === 'hao' && gap === 0) turn.stressed = true
    else if (kind !== 'more') break
    turn.from = j
  }
  return turn
}

/** 长了, 大了点: a measure word closed by 了 means too much of it. */
function followedByExcess(text: string, token: Token): boolean {
  return text.charCodeAt(token.end) === 0x4e86
}

/** Nouns the judgement at i speaks of: those chained right before it, else the nearest before, else right after. */
function nounsOf(tokens: readonly Token[], i: number, from: number, english: boolean, bare: boolean): Entry[] {
  const nouns: Entry[] = []
  if (english) {
    const next = tokens[i + 1]
    if (next !== undefined && isNoun(next.entry) && next.start - (tokens[i] as Token).end <= 2) return [next.entry]
  }
  let limit = bare ? 1 : english ? 24 : 4
  for (let j = from - 1; j >= 0; j--) {
    const token = tokens[j] as Token
    if ((tokens[j + 1] as Token).start - token.end > limit) break
    if (isNoun(token.entry)) {
      nouns.push(token.entry)
      limit = english ? 5 : 2
    } else if (isOpinion(token.entry)) break
    else if (nouns.length > 0) break
  }
  if (nouns.length > 0 || bare) return nouns
  for (let j = i + 1; j < tokens.length && j <= i + 2; j++) {
    const token = tokens[j] as Token
    if (token.start - (tokens[j - 1] as Token).end > (english ? 8 : 1)) break
    if (isNoun(token.entry))
      return token.entry.facet === 'seller' && token.start > (tokens[j - 1] as Token).end ? nouns : [token.entry]
    if (isOpinion(token.entry)) break
  }
  return nouns
}

function isNoun(entry: Entry): boolean {
  return entry.kind === 'topic' || entry.kind === 'feat'
}

function isOpinion(entry: Entry): boolean {
  return entry.kind === 'good' || entry.kind === 'bad' || entry.kind === 'dim'
}

function judgeWord(token: Token, turn: Turn, nouns: readonly Entry[]): Opinion {
  const { entry } = token
  const good = (entry.kind === 'good') !== (turn.denied || turn.lacking)
  const general = entry.aspects.length === 0
  const borrowed = general || entry.aspects[0] === 'quality' || (entry.want !== null && BORROWING.has(entry.want))
  const aspects = general
    ? aspectsOf(nouns)
    : borrowed && nouns.length > 0
      ? aspectsOf(nouns)
      : [...entry.aspects, ...adjacentAspects(nouns)]
  const noun = borrowed ? nouns[0] : undefined
  const foreign = noun !== undefined && !noun.aspects.includes(entry.aspects[0] as Aspect)
  const want = foreign ? borrowedWant(entry, noun) : entry.want
  return { polarity: good ? 1 : -1, aspects, want: good ? null : want, general, start: 0, end: token.end }
}

/** Words that ask for these are said of anything: 包装很漂亮 praises the packing. */
const BORROWING = new Set(['design=nicer_design', 'design=as_pictured'])

/** 'Not as in the picture' said of the colour asks for the pictured colour; else the noun knows what a bad word asks. */
function borrowedWant(entry: Entry, noun: Entry): string | null {
  return entry.want === 'design=as_pictured' && noun.aspects[0] === 'colour' ? 'colour=as_pictured' : noun.want
}

function aspectsOf(nouns: readonly Entry[]): readonly Aspect[] {
  if (nouns.length === 0) return NOTHING
  if (nouns.length === 1) return (nouns[0] as Entry).aspects
  return [...new Set(nouns.flatMap((noun) => noun.aspects))]
}

/** A noun beside a word with its own aspect adds its aspect unless it is the seller or the picture, who are only named. */
function adjacentAspects(nouns: readonly Entry[]): readonly Aspect[] {
  const noun = nouns[0]
  return noun === undefined || noun.facet === 'service' || noun.facet === 'seller' || noun.facet === 'picture'
    ? NOTHING
    : noun.aspects
}

function judgeLack(tokens: readonly Token[], i: number, nouns: readonly Entry[]): Opinion | null {
  const token = tokens[i] as Token
  const next = tokens[i + 1]
  if (next !== undefined && isOpinion(next.entry)) return null
  const noun = nouns[0]
  return noun === undefined
    ? null
    : { polarity: -1, aspects: noun.aspects, want: noun.want, general: false, start: 0, end: token.end }
}

/** 好 alone: praise at the end of a clause or after a noun or an adverb, an adverb itself before another word. */
function judgeHao(
  tokens: readonly Token[],
  i: number,
  text: string,
  turn: Turn,
  nouns: readonly Entry[],
): Opinion | null {
  const token = tokens[i] as Token
  const next = tokens[i + 1]
  if (next !== undefined && next.start === token.end && (isOpinion(next.entry) || next.entry.kind === 'hao'))
    return null
  const previous = tokens[i - 1]
  const led =
    previous !== undefined && previous.end === token.start && (previous.entry.kind === 'very' || isNoun(previous.entry))
  const after = text[token.end] ?? ''
  const closed = after === '' || '的啊呀哦哟噢喔!,.~? 了吃用呢吧滴哒嘛;看\ue001\ue002\ue003\ue004'.includes(after)
  if (!led && !closed && !turn.denied) return null
  return {
    polarity: turn.denied || turn.lacking ? -1 : 1,
    aspects: aspectsOf(nouns),
    want: null,
    general: true,
    start: 0,
    end: token.end,
  }
}

const SCARCE = new Set(['small', 'short', 'few', 'narrow', 'thin', 'cheap'])
const SPATIAL = new Set([
  'long',
  'short',
  'big',
  'small',
  'few',
  'many',
  'tall',
  'low',
  'heavy',
  'wide',
  'narrow',
  'light',
  'high',
  'thick',
  'thin',
])

/** What a measure word says: too much, too little, well, or nothing. */
function judgeMeasure(token: Token, turn: Turn, nouns: readonly Entry[]): Opinion | null {
  const { entry } = token
  const noun = nouns[0]
  const say = (polarity: 1 | -1, want: string | null, aspects: readonly Aspect[]): Opinion => ({
    polarity,
    aspects,
    want: polarity < 0 ? want : null,
    general: false,
    start: 0,
    end: token.end,
  })
  if (noun !== undefined) {
    const pair = pairOf(noun.facet, entry.facet)
    if (pair !== undefined) {
      const turned = turn.denied || turn.lacking
      const polarity = turned ? (-pair.polarity as 1 | -1) : pair.polarity
      const want = pair.want ?? noun.want
      const aspect = want === null || polarity > 0 ? null : (want.slice(0, want.indexOf('=')) as Aspect)
      return say(polarity, want, aspect === null || noun.aspects.includes(aspect) ? noun.aspects : [aspect])
    }
    const foreign = !noun.aspects.includes(entry.aspects[0] as Aspect)
    if (foreign && SPATIAL.has(entry.facet) && noun.facet !== 'look' && noun.facet !== 'cloth') {
      return turn.excess ? say(-1, noun.want, noun.aspects) : null
    }
  }
  if ((entry.facet === 'many' || entry.facet === 'tall') && noun === undefined) return null
  if (turn.lacking) return say(-1, entry.want, entry.aspects)
  if (turn.denied) {
    if (turn.excess) return say(1, null, entry.aspects)
    return entry.plain === 0 ? null : entry.plain > 0 ? say(-1, entry.want, entry.aspects) : say(1, null, entry.aspects)
  }
  if (turn.excess)
    return entry.plain > 0
      ? entry.facet === 'fast' || entry.facet === 'cheap'
        ? say(1, null, entry.aspects)
        : say(-1, entry.excess, entry.aspects)
      : say(-1, entry.excess, entry.aspects)
  if (entry.plain !== 0) return say(entry.plain, entry.excess, entry.aspects)
  return turn.stressed && SCARCE.has(entry.facet) ? say(-1, entry.excess, entry.aspects) : null
}
