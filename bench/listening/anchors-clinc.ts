import { interval, readText } from './anchors-read.ts'
import { charRuns, learnViews, wordPairs, wordRuns } from './features.ts'
import { fitSvm } from './linear.ts'

type Said = readonly [text: string, intent: string]

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\b(what|where|how|who|when|that|it|there)'?s\b/g, '$1 is'],
  [/\bi'?m\b/g, 'i am'],
  [/\b(?:can't|cannot|cant)\b/g, 'can not'],
  [/\bwon't\b/g, 'will not'],
  [/n't\b/g, ' not'],
  [/'ll\b/g, ' will'],
  [/'ve\b/g, ' have'],
  [/'re\b/g, ' are'],
  [/'d\b/g, ' would'],
  [/\d/g, '0'],
]
const IDLE = new Set(
  'the a an to of my i me is am are be do does did you please can could would will it this that on in at for'.split(
    ' ',
  ),
)

/** Intents of CLINC150 among those in scope, trained on its own training part (its settings chosen on the validation part). */
export function measureClinc(): string[] {
  const { train, val, test } = JSON.parse(readText('clinc150', 'data_full.json')) as Record<
    'train' | 'val' | 'test',
    Said[]
  >
  return [
    `accuracy on validation ${accuracy(train, val)}`,
    `accuracy on test ${accuracy(train, test)}, trained on train`,
    `accuracy on test ${accuracy([...train, ...val], test)}, trained on train and validation`,
  ]
}

function accuracy(train: readonly Said[], test: readonly Said[]): string {
  const intents = [...new Set(train.map(([, intent]) => intent))]
  const places = train.map(([, intent]) => intents.indexOf(intent))
  const views = learnViews(
    train.map(([text]) => text),
    [
      { names: (text) => wordRuns(unfold(text), 2) },
      { names: (text) => charRuns(` ${unfold(text)} `, 5) },
      { names: (text) => wordPairs(stem(unfold(text))) },
      { names: (text) => bareWords(text) },
    ],
  )
  const model = fitSvm(
    train.map(([text]) => views.row(text)),
    (row, output) => places[row] === output,
    { features: views.size, outputs: intents.length },
    { cost: 0.6, positiveCost: 2.4, epochs: 5 },
  )
  const hits = test.map(([text, intent]) => {
    const sums = model.decide(views.row(text))
    return intents[sums.indexOf(Math.max(...sums))] === intent
  })
  const share = (all: readonly boolean[]) => all.filter(Boolean).length / all.length
  return `${share(hits).toFixed(4)} (${interval(hits, share)})`
}

function unfold(text: string): string {
  return SHORT.reduce((rest, [short, long]) => rest.replace(short, long), text.toLowerCase())
}

/** Words without their commonest endings. */
function stem(text: string): string {
  return text.replace(/\p{L}+/gu, (word) =>
    word.length > 4
      ? word
          .replace(/ies$/, 'y')
          .replace(/(?:ing|ed|es|s|ly|er)$/, '')
          .replace(/e$/, '')
      : word.length > 3
        ? word.replace(/s$/, '')
        : word,
  )
}

function bareWords(text: string): string[] {
  const words = stem(unfold(text))
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '' && !IDLE.has(word))
  return [...words, ...wordPairs(words.join(' '))]
}
