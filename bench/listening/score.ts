import { ACTS } from '@heed/engine'
import { readInterval } from './interval.ts'

/** What a person or the engine says of a message. */
export interface Said {
  acts: readonly string[]
  aspects: readonly string[]
  want: string | null
}

export interface Gold extends Said {
  id: number | string
  lang: string
  cat: string
  stratum: string
  text: string
}

export type Pair = readonly [Gold, Said & { demand: string | null }]

/** The figures as lines, per language and stratum, by the definitions of gold/score.py. */
export function scoreLines(pairs: readonly Pair[]): string[] {
  const groups: [string, (gold: Gold) => boolean][] = [
    ['all', () => true],
    ['zh', ({ lang }) => lang === 'zh'],
    ['en', ({ lang }) => lang === 'en'],
    ['plain', ({ stratum }) => stratum === 'plain'],
    ['cue', ({ stratum }) => stratum === 'cue'],
    ['suggestion_cue', ({ stratum }) => stratum === 'suggestion_cue'],
    ['plain+cue', ({ stratum }) => stratum !== 'suggestion_cue'],
  ]
  return groups.flatMap(([name, holds]) =>
    groupLines(
      name,
      pairs.filter(([gold]) => holds(gold)),
    ),
  )
}

function groupLines(name: string, pairs: readonly Pair[]): string[] {
  if (pairs.length === 0) return []
  const told = (label: string, measure: (pairs: readonly Pair[]) => number) =>
    `${label} ${figure(measure(pairs))} (${readInterval(pairs, measure).map(figure).join('-')})`
  return [
    '',
    `[${name}] n=${pairs.length}  ${told('act macro-F1', actMacro)}  ${told('aspects micro-F1', aspectMicro)}`,
    `   ${told('want exact', wantExact)}  want aspect ${figure(wantAspect(pairs))}  grouping F1 ${figure(groupingF1(pairs))}  NMI ${figure(nmi(pairs))}`,
    ...ACTS.map((act) => {
      const { f1, precision, recall, count } = actScore(pairs, act)
      return `   ${act.padEnd(16)} F1 ${figure(f1)}  P ${figure(precision)}  R ${figure(recall)}  n ${count}`
    }),
  ]
}

function figure(value: number): string {
  return Number.isNaN(value) ? '  -  ' : value.toFixed(3)
}

function f1Of(both: number, heardOnly: number, saidOnly: number): number {
  const sum = 2 * both + heardOnly + saidOnly
  return sum === 0 ? Number.NaN : (2 * both) / sum
}

function actScore(pairs: readonly Pair[], act: string) {
  let both = 0
  let heardOnly = 0
  let saidOnly = 0
  for (const [gold, heard] of pairs) {
    const said = gold.acts.includes(act)
    if (heard.acts.includes(act)) said ? both++ : heardOnly++
    else if (said) saidOnly++
  }
  return {
    f1: f1Of(both, heardOnly, saidOnly),
    precision: both + heardOnly > 0 ? both / (both + heardOnly) : 0,
    recall: both + saidOnly > 0 ? both / (both + saidOnly) : 0,
    count: both + saidOnly,
  }
}

function actMacro(pairs: readonly Pair[]): number {
  return ACTS.reduce((sum, act) => sum + actScore(pairs, act).f1, 0) / ACTS.length
}

function aspectMicro(pairs: readonly Pair[]): number {
  let both = 0
  let heardOnly = 0
  let saidOnly = 0
  for (const [gold, heard] of pairs) {
    const shared = heard.aspects.filter((aspect) => gold.aspects.includes(aspect)).length
    both += shared
    heardOnly += heard.aspects.length - shared
    saidOnly += gold.aspects.length - shared
  }
  return f1Of(both, heardOnly, saidOnly)
}

function shareOfWanting(pairs: readonly Pair[], holds: (pair: Pair) => boolean): number {
  const wanting = pairs.filter(([gold]) => gold.want !== null)
  return wanting.length === 0 ? Number.NaN : wanting.filter(holds).length / wanting.length
}

function wantExact(pairs: readonly Pair[]): number {
  return shareOfWanting(pairs, ([gold, heard]) => gold.want === heard.want)
}

function wantAspect(pairs: readonly Pair[]): number {
  return shareOfWanting(pairs, ([gold, heard]) => (heard.want ?? '').split('=')[0] === gold.want?.split('=')[0])
}

/** Demands side by side: what a person wanted within a category, and where the engine put it. */
function placed(pairs: readonly Pair[]): {
  said: Map<string, number>
  heard: Map<string, number>
  both: Map<string, number>
  count: number
} {
  const tally = {
    said: new Map<string, number>(),
    heard: new Map<string, number>(),
    both: new Map<string, number>(),
    count: 0,
  }
  const add = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1)
  for (const [gold, heard] of pairs) {
    if (gold.want === null) continue
    const said = `${gold.cat}|${gold.want}`
    const put = `${heard.demand ?? `none${gold.id}`}|${gold.cat}`
    add(tally.said, said)
    add(tally.heard, put)
    add(tally.both, `${said}\n${put}`)
    tally.count++
  }
  return tally
}

/** Without an interval: a message drawn twice would always meet itself. */
function groupingF1(pairs: readonly Pair[]): number {
  const { said, heard, both } = placed(pairs)
  const pairsIn = (counts: ReadonlyMap<string, number>) =>
    [...counts.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0)
  const sum = pairsIn(said) + pairsIn(heard)
  return sum === 0 ? Number.NaN : (2 * pairsIn(both)) / sum
}

function nmi(pairs: readonly Pair[]): number {
  const { said, heard, both, count } = placed(pairs)
  let shared = 0
  for (const [key, n] of both) {
    const [a = '', b = ''] = key.split('\n')
    shared += (n / count) * Math.log((n * count) / ((said.get(a) as number) * (heard.get(b) as number)))
  }
  const entropy = (counts: ReadonlyMap<string, number>) =>
    -[...counts.values()].reduce((sum, n) => sum + (n / count) * Math.log(n / count), 0)
  const sum = entropy(said) + entropy(heard)
  return sum === 0 ? Number.NaN : (2 * shared) / sum
}
