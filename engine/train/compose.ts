import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Act, Aspect } from '../labels.ts'
import { takeDraws } from './draws.ts'
import type { CorpusRow } from './read-corpus.ts'

/** Clauses that mean the same: any of them may stand for it. */
interface Meaning {
  act: Act
  aspects: readonly Aspect[]
  want: string | null
  clauses: readonly string[]
}

/** Where plain messages are composed for: the letter chooses clauses, the shares say how often each kind of message comes. */
interface Scene {
  lang: 'zh' | 'en'
  letter: string
  category: string
  place: string
  count: number
}

const scene = (lang: 'zh' | 'en', letter: string, category: string, place: string, count: number): Scene => ({
  lang,
  letter,
  category,
  place,
  count,
})

const SCENES: readonly Scene[] = [
  scene('zh', 'c', '衣服', 'review', 2_400),
  scene('zh', 'k', '洗发水', 'review', 1_400),
  scene('zh', 'k', '化妆品', 'review', 800),
  scene('zh', 'f', '水果', 'review', 1_400),
  scene('zh', 'm', '外卖', 'review', 1_400),
  scene('zh', 'd', '手机', 'review', 800),
  scene('zh', 'd', '平板', 'review', 1_000),
  scene('zh', 'd', '计算机', 'review', 600),
  scene('zh', 'e', '电商', 'review', 400),
  scene('zh', 'l', '直播', 'live', 1_200),
  scene('en', 'c', 'clothing', 'review', 2_800),
  scene('en', 't', 'tutorial', 'comment', 2_000),
  scene('en', 'l', 'live', 'live', 2_000),
  scene('en', 'e', 'shopping', 'review', 600),
]

/** Shares of what a message holds, by place, of 1,000: praise alone, blame alone, both, wish, question, intent, neutral. */
const SHARES: Readonly<Record<string, readonly number[]>> = {
  review: [330, 330, 190, 60, 30, 30, 30],
  comment: [320, 70, 30, 130, 220, 5, 225],
  live: [60, 40, 5, 80, 110, 35, 670],
}

const MARKS = {
  zh: ['，', '，', '，', '，', '，', '。', '。', ' ', '！', ''],
  en: [', ', ', ', '. ', '. ', ' and ', ' ', '! ', ' - '],
} as const
const TURNS = {
  zh: ['，就是', '，但是', '，但', '，不过', '，可惜', '，只是', '。', '，', '，而且', ''],
  en: [' but ', ', but ', '. ', ' however ', '. unfortunately ', ', though '],
} as const
const ENDS = {
  zh: ['', '', '', '。', '。', '！', '！！', '~', '。。。', '，'],
  en: ['', '', '.', '.', '!', '!!', '...'],
} as const

/** Plain messages put together from hand-written clauses, the same ones every time: what most reviews and chats read like. */
export function composePlain(folder: string): CorpusRow[] {
  const meanings = { zh: readMeanings(join(folder, 'zh.txt')), en: readMeanings(join(folder, 'en.txt')) }
  const draw = takeDraws(20_261)
  return SCENES.flatMap((where) => {
    const apart = where.letter === 't' || where.letter === 'l'
    const fitting = meanings[where.lang].filter(({ letter }) => letter === where.letter || (letter === '*' && !apart))
    return Array.from({ length: where.count }, () => composeOne(where, fitting, draw))
  })
}

function composeOne(
  { lang, category, place }: Scene,
  meanings: readonly Meaning[],
  draw: (below: number) => number,
): CorpusRow {
  const parts: { meaning: Meaning; clause: string; turned: boolean }[] = []
  const add = (act: Act, count: number, turned = false) => {
    const fitting = meanings.filter((meaning) => meaning.act === act && !parts.some((part) => part.meaning === meaning))
    for (let k = 0; k < count && fitting.length > 0; k++) {
      const [meaning] = fitting.splice(draw(fitting.length), 1) as [Meaning]
      parts.push({
        meaning,
        clause: meaning.clauses[draw(meaning.clauses.length)] as string,
        turned: turned && k === 0,
      })
    }
  }
  const long = place === 'review'
  const some = (most: number) => 1 + (long ? draw(most) : draw(3) === 0 ? 1 : 0)
  if (draw(long ? 4 : 8) === 0) add('other', 1)
  const kind = pickKind(SHARES[place] as readonly number[], draw)
  if (kind === 0 || kind === 2) add('praise', some(kind === 0 ? 5 : 3))
  if (kind === 1 || kind === 2) add('complaint', some(kind === 1 ? 4 : 2), kind === 2)
  if (kind === 3 || kind === 4) {
    const before = draw(10)
    if (before < 3) add('praise', some(2))
    else if (before < (long ? 6 : 4)) add('complaint', 1)
    add(kind === 3 ? 'suggestion' : 'question', 1)
  }
  if (kind === 5 || (kind === 0 && long && draw(6) === 0)) add('purchase_intent', 1)
  if (kind === 6) add('other', some(2))
  return {
    ...labelsOf(parts.map(({ meaning }) => meaning)),
    file: `${lang}/plain`,
    lang,
    category,
    place,
    text: joinParts(parts, lang, draw),
  }
}

function pickKind(shares: readonly number[], draw: (below: number) => number): number {
  let left = draw(1_000)
  return shares.findIndex((share) => {
    left -= share
    return left < 0
  })
}

function joinParts(
  parts: readonly { clause: string; turned: boolean }[],
  lang: 'zh' | 'en',
  draw: (below: number) => number,
): string {
  let text = ''
  for (const { clause, turned } of parts) {
    const marks = turned ? TURNS[lang] : MARKS[lang]
    if (text !== '') text += /[?？]$/.test(text) ? '' : (marks[draw(marks.length)] as string)
    text += clause
  }
  return text + (ENDS[lang][draw(ENDS[lang].length)] as string)
}

const VAGUE = /=(?:better_workmanship|better_fabric|friendlier|stronger_effect|nicer_design)$/

function labelsOf(meanings: readonly Meaning[]): Pick<CorpusRow, 'acts' | 'aspects' | 'want'> {
  const acts = [...new Set(meanings.map(({ act }) => act))]
  const voiced = acts.filter((act) => act !== 'other')
  const wanting = (act: Act) => meanings.filter((meaning) => meaning.act === act && meaning.want !== null)
  const blamed = wanting('complaint')
  const main =
    wanting('suggestion')[0] ??
    blamed.find(({ want }) => !VAGUE.test(want as string)) ??
    blamed[0] ??
    wanting('question')[0]
  return {
    acts: voiced.length > 0 ? voiced : ['other'],
    aspects: [...new Set(meanings.flatMap(({ aspects }) => aspects))],
    want: main?.want ?? null,
  }
}

const LETTERS: Readonly<Record<string, Act>> = {
  P: 'praise',
  C: 'complaint',
  S: 'suggestion',
  Q: 'question',
  I: 'purchase_intent',
  N: 'other',
}

function readMeanings(path: string): (Meaning & { letter: string })[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [letter = '', act = '', aspects = '', want = '', clauses = ''] = line.split(' | ')
      return {
        letter,
        act: LETTERS[act] as Act,
        aspects: aspects === '-' ? [] : (aspects.split('+') as Aspect[]),
        want: want === '-' ? null : want,
        clauses: clauses.split(' / '),
      }
    })
}
