import { f1, interval, readTable } from './anchors-read.ts'
import { mix } from './chatter.ts'
import { learnViews, wordRuns } from './features.ts'
import { fitSvm } from './linear.ts'
import { suggestionCues } from './suggestion-cues.ts'

interface Sentence {
  thread: number
  text: string
  suggests: boolean
}

interface Decided {
  sum: number
  suggests: boolean
}

const SET = 'semeval2019-task9'
const FOLDS = 10
/** A single split draws the line by the luck of its folds. */
const SPLITS = 3
/** Share of suggestions assumed where the model will be used; a quarter in training is far too many. */
const ASSUMED = 0.11

/**
 * SemEval-2019 Task 9 A: sentences of a forum that suggest something. Cue patterns beside n-grams, trained on the task's
 * training and trial sets; the line is drawn by ten-fold cross-validation over threads, thrice, negatives weighed up to the assumed
 * share, and the test is scored once.
 */
export function measureSuggestions(): string[] {
  const train = readSentences('V1.4_Training.csv')
  const trial = readSentences('SubtaskA_Trial_Test_Labeled.csv')
  const test = readSentences('SubtaskA_EvaluationData_labeled.csv')
  const drawn = Array.from({ length: SPLITS }, (_, split) => drawLine(crossValidate(train, trial, split)))
  const line = drawn.reduce((sum, one) => sum + one.line, 0) / SPLITS
  const expected = drawn.reduce((sum, one) => sum + one.expected, 0) / SPLITS
  const decide = fit([...train, ...trial])
  const judged = test.map(({ text, suggests }) => [suggests, decide(text) > line] as const)
  return [
    `F1 ${f1(judged).toFixed(3)} (${interval(judged, f1)}) on ${test.length} sentences, ${test.filter(({ suggests }) => suggests).length} suggestions`,
    `cross-validated F1 at a share of ${ASSUMED}: ${expected.toFixed(3)}, line ${line.toFixed(2)}`,
  ]
}

function readSentences(file: string): Sentence[] {
  return readTable(SET, file)
    .filter(([, , label]) => label === '0' || label === '1')
    .map(([id = '', text = '', label]) => ({
      thread: Number(id.split('_')[0]),
      text: text.replace(/^"|"$/g, ''),
      suggests: label === '1',
    }))
}

function fit(sentences: readonly Sentence[]): (text: string) => number {
  const views = learnViews(
    sentences.map(({ text }) => text),
    [
      { names: (text) => wordRuns(text, 3), textsMin: 2 },
      { names: suggestionCues, textsMin: 2 },
    ],
  )
  const model = fitSvm(
    sentences.map(({ text }) => views.row(text)),
    (row) => sentences[row]?.suggests === true,
    { features: views.size, outputs: 1 },
    { cost: 0.5, positiveCost: 1, epochs: 10 },
  )
  return (text) => model.decide(views.row(text))[0] as number
}

/** What a model says of each thread of the training set that was trained without it; sentences seen elsewhere are left out. */
function crossValidate(train: readonly Sentence[], trial: readonly Sentence[], split: number): Decided[] {
  const foldOf = ({ thread }: Sentence) => mix(thread + split) % FOLDS
  return Array.from({ length: FOLDS }, (_, fold) => {
    const kept = [...train, ...trial].filter((sentence) => foldOf(sentence) !== fold)
    const seen = new Set(kept.map(({ text }) => text))
    const decide = fit(kept)
    return train
      .filter((sentence) => foldOf(sentence) === fold && !seen.has(sentence.text))
      .map(({ text, suggests }) => ({ sum: decide(text), suggests }))
  }).flat()
}

/** The line with the best F1 if suggestions were as rare as assumed. */
function drawLine(decided: readonly Decided[]): { line: number; expected: number } {
  const positives = decided.filter(({ suggests }) => suggests).length
  const weight = (positives * (1 - ASSUMED)) / ASSUMED / (decided.length - positives)
  const sorted = decided.toSorted((a, b) => b.sum - a.sum)
  let best = { line: 0, expected: 0 }
  let right = 0
  let wrong = 0
  for (const [k, { sum, suggests }] of sorted.entries()) {
    if (suggests) right++
    else wrong += weight
    const expected = (2 * right) / (right + wrong + positives)
    if (expected > best.expected) best = { line: (sum + (sorted[k + 1]?.sum ?? sum)) / 2, expected }
  }
  return best
}
