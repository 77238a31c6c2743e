import { ACTS, ASPECTS } from '../labels.ts'
import { NO_WANT } from '../listen/choose-want.ts'
import { rankWants } from '../listen/rank-wants.ts'
import { fitChoice } from './fit-choice.ts'
import { fitLinear } from './fit-linear.ts'
import type { Learned } from './pack-model.ts'
import type { CorpusRow } from './read-corpus.ts'
import { buildVocabulary, type Features, takeHashes, toFeatures } from './take-features.ts'

/** A feature must be met in as many messages to be kept. */
const MESSAGES_LEAST = 4
/** A want must be met as often to be a class; 255 classes fit a byte. */
const WANTS_LEAST = 4
const CLASSES_MAX = 254

const LINEAR = { epochs: 9, rate: 0.025, decay: 5e-4, runScale: 3, findScale: 0.5 }
const CHOICE = { epochs: 8, rate: 0.05, decay: 5e-4, runScale: 3, findScale: 0.5 }

/** Trains acts, aspects and wants from labelled messages; the same rows in the same order give the same weights. */
export function learn(rows: readonly CorpusRow[], made: string): Learned {
  const hashes = rows.map(({ text, lang, category }) => takeHashes({ text, lang, category }))
  const vocabulary = buildVocabulary(hashes, MESSAGES_LEAST)
  const features = hashes.map((one) => toFeatures(one, vocabulary))
  const targets = rows.map(({ acts, aspects }) =>
    Uint8Array.from([...ACTS.map((act) => +acts.includes(act)), ...ASPECTS.map((aspect) => +aspects.includes(aspect))]),
  )
  const linear = fitLinear(features, targets, vocabulary.size, LINEAR)
  const classes = classesOf(rows)
  const classOf = new Map(classes.map((want, id) => [want, id]))
  const choices = rows.flatMap(({ want, acts }, k) => {
    const asks = acts.some((act) => act === 'question' || act === 'suggestion' || act === 'complaint')
    const chosen = asks ? classOf.get(want ?? NO_WANT) : undefined
    if (chosen === undefined) return []
    const proposed = rankWants((hashes[k] as (typeof hashes)[number]).read.reading, acts)
      .map((hit) => classOf.get(hit.want))
      .filter((id): id is number => id !== undefined)
    return [{ features: features[k] as (typeof features)[number], chosen, proposed }]
  })
  const choice = fitChoice(choices, classes.length, vocabulary.size, CHOICE)
  return {
    hashes: [...vocabulary.keys()],
    met: countMet(features, vocabulary.size),
    linear,
    choice,
    classes,
    runScale: LINEAR.runScale,
    findScale: LINEAR.findScale,
    made,
  }
}

function countMet(features: readonly Features[], size: number): number[] {
  const met = new Array<number>(size).fill(0)
  for (const { ids } of features) for (const id of ids) met[id] = (met[id] as number) + 1
  return met
}

function classesOf(rows: readonly CorpusRow[]): string[] {
  const counts = new Map<string, number>()
  for (const { want } of rows) if (want !== null) counts.set(want, (counts.get(want) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= WANTS_LEAST)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, CLASSES_MAX)
    .map(([want]) => want)
    .concat(NO_WANT)
    .sort()
}
