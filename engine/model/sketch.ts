import { ACTS } from '../labels.ts'
import { DOMAINS } from '../lexicon/domains.ts'
import { TEXT_LENGTH_MAX } from '../limits.ts'
import { oddsOf } from '../listen/decide-acts.ts'
import type { ReadMessage } from '../listen/read-message.ts'
import { hashOf, mix, PRIME, SEED } from './hash.ts'

/**
 * The features of one message as 32-bit hashes: word and character runs of the normalised text (`runs`), and what the
 * rules found in it (`finds`). The arrays are shared and hold until the next call.
 */
export interface Sketch {
  runs: Int32Array
  runCount: number
  finds: Int32Array
  findCount: number
}

const RUNS_MAX = TEXT_LENGTH_MAX * 6
const FINDS_MAX = 2_048
const symbols = new Int32Array(TEXT_LENGTH_MAX + 64)
const sketch: Sketch = { runs: new Int32Array(RUNS_MAX), runCount: 0, finds: new Int32Array(FINDS_MAX), findCount: 0 }

/** Symbols of marks: outside every code unit. */
const EDGE = 0x10001
const ASKED = 0x10002
const CALLED = 0x10003
const NUMBER = 0x10004

const RUN_SEEDS = [hashOf('run1'), hashOf('run2'), hashOf('run3'), hashOf('run4')] as const
const LETTERS_SEED = hashOf('letters')

/** Takes the features of a message that the rules have read. */
export function takeSketch(message: ReadMessage): Sketch {
  sketch.runCount = 0
  sketch.findCount = 0
  takeRuns(takeSymbols(message.normal.text))
  takeFinds(message)
  return sketch
}

/** Han characters stand for themselves, Latin words and numbers are one symbol each, marks close a stretch. */
function takeSymbols(text: string): number {
  let count = 0
  symbols[count++] = EDGE
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isLetter(code)) {
      const start = i
      let hash = SEED
      while (i < text.length && (isLetter(text.charCodeAt(i)) || (text.charCodeAt(i) === 39 && i > start))) {
        hash = Math.imul(hash ^ text.charCodeAt(i), PRIME)
        i++
      }
      symbols[count++] = hash | 0x40000000
      takeLetters(text, start, i)
      i--
    } else if (code >= 48 && code <= 57) {
      while (i + 1 < text.length && isDigit(text.charCodeAt(i + 1))) i++
      symbols[count++] = NUMBER
    } else if (code === 32) {
      if (i > 0 && i + 1 < text.length && text.charCodeAt(i - 1) > 0x2e80 && text.charCodeAt(i + 1) > 0x2e80)
        count = putEdge(count, EDGE)
    } else if (code === 63) count = putEdge(count, ASKED)
    else if (code === 33) count = putEdge(count, CALLED)
    else if (code < 128) count = putEdge(count, EDGE)
    else symbols[count++] = code
  }
  return putEdge(count, EDGE)
}

/** One mark between two stretches; a question or exclamation mark is worth more than a comma. */
function putEdge(count: number, edge: number): number {
  const last = symbols[count - 1] as number
  if (last === EDGE || last === ASKED || last === CALLED) {
    if (count > 1 && edge > last) symbols[count - 1] = edge
    return count
  }
  symbols[count] = edge
  return count + 1
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Heads and insides of a Latin word of four letters or more, three to five letters long. */
function takeLetters(text: string, start: number, end: number): void {
  if (end - start < 4) return
  for (let i = start; i < end - 2; i++) {
    let hash = i === start ? Math.imul(LETTERS_SEED ^ 94, PRIME) : LETTERS_SEED
    for (let j = i; j < end && j < i + 5; j++) {
      hash = Math.imul(hash ^ text.charCodeAt(j), PRIME)
      if (j >= i + 2) putRun(mix(hash))
    }
  }
}

function takeRuns(count: number): void {
  for (let i = 0; i < count; i++) {
    let hash = 0
    for (let length = 0; length < 3 && i + length < count; length++) {
      hash = Math.imul(hash ^ (symbols[i + length] as number), PRIME)
      putRun(mix(hash ^ (RUN_SEEDS[length] as number)))
    }
  }
}

function putRun(hash: number): void {
  if (sketch.runCount < RUNS_MAX) sketch.runs[sketch.runCount++] = hash
}

function putFind(hash: number): void {
  if (sketch.findCount < FINDS_MAX) sketch.finds[sketch.findCount++] = hash
}

const STEPS = [-1.5, -0.75, -0.25, 0, 0.25, 0.75, 1.5, 2.5, 4] as const
const VOICED = ACTS.filter((act) => act !== 'other')
const STEP_HASHES = VOICED.map((act) => STEPS.map((step) => hashOf(`odds ${act} ${step}`)))
const DOMAIN_HASHES = DOMAINS.map((domain) => hashOf(`domain ${domain}`))
const LANG_HASHES = { zh: hashOf('lang zh'), en: hashOf('lang en'), other: hashOf('lang other') } as const
const ALWAYS = hashOf('always')
const ASPECT_SEED = hashOf('aspect')
const MENTION_SEED = hashOf('mention')
const WANT_SEED = hashOf('want')
const LENGTH_SEED = hashOf('length')
const CLAUSES_SEED = hashOf('clauses')
const WORD_SEED = hashOf('word')
const PAIR_SEED = hashOf('pair')

function takeFinds({ normal, lang, domain, spam, clauses, reading }: ReadMessage): void {
  putFind(ALWAYS)
  putFind(LANG_HASHES[lang])
  if (spam) putFind(hashOf('spam'))
  const place = domain === 0 ? LANG_HASHES[lang] : (DOMAIN_HASHES[31 - Math.clz32(domain)] as number)
  putFind(place)
  const odds = oddsOf(reading)
  VOICED.forEach((act, which) => {
    const steps = STEP_HASHES[which] as readonly number[]
    STEPS.forEach((step, k) => {
      if (odds[act] > step) putFind(steps[k] as number)
    })
    if (odds[act] > 0) putFind(mix((steps[3] as number) ^ place))
  })
  for (const aspect of reading.aspects) putFind(mix(ASPECT_SEED ^ hashOf(aspect)))
  for (const aspect of reading.mentioned) putFind(mix(MENTION_SEED ^ hashOf(aspect)))
  for (const { want, source } of reading.wants) {
    putFind(mix(WANT_SEED ^ hashOf(want)))
    putFind(mix(WANT_SEED ^ hashOf(want) ^ hashOf(source)))
  }
  putFind(mix(LENGTH_SEED ^ Math.min(12, 32 - Math.clz32(normal.text.length))))
  putFind(mix(CLAUSES_SEED ^ Math.min(8, clauses.length)))
  let before = 0
  for (const { mark } of reading.words) {
    putFind(mix(WORD_SEED ^ mark))
    putFind(mix(PAIR_SEED ^ Math.imul(before, 31) ^ mark))
    before = mark
  }
}
