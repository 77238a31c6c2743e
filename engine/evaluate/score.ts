import { ACTS, type Act, type Aspect } from '../labels.ts'

/** What a person said a message means, and what the engine heard. */
export interface Judged {
  acts: readonly string[]
  aspects: readonly string[]
  want: string | null
}

export interface ActScore {
  f1: number
  precision: number
  recall: number
  count: number
}

export interface Scores {
  acts: Record<Act, ActScore>
  /** Unweighted mean of the acts' F1. */
  actMacro: number
  /** F1 over all (message, aspect) pairs. */
  aspectMicro: number
  /** Share of the messages with a want whose want was given exactly. */
  wantExact: number
  /** Share of the messages with a want whose want's aspect was right. */
  wantAspect: number
}

/** Scores pairs of (said by a person, heard by the engine). */
export function score(pairs: readonly (readonly [Judged, Judged])[]): Scores {
  const acts = Object.fromEntries(ACTS.map((act) => [act, scoreAct(pairs, act)])) as Record<Act, ActScore>
  const wanted = pairs.filter(([gold]) => gold.want !== null)
  return {
    acts,
    actMacro: ACTS.reduce((sum, act) => sum + acts[act].f1, 0) / ACTS.length,
    aspectMicro: scoreAspects(pairs),
    wantExact: share(wanted, ([gold, heard]) => gold.want === heard.want),
    wantAspect: share(wanted, ([gold, heard]) => aspectOf(gold.want) === aspectOf(heard.want)),
  }
}

function scoreAct(pairs: readonly (readonly [Judged, Judged])[], act: Act): ActScore {
  let both = 0
  let onlyHeard = 0
  let onlyGold = 0
  for (const [gold, heard] of pairs) {
    const said = gold.acts.includes(act)
    const got = heard.acts.includes(act)
    if (said && got) both++
    else if (got) onlyHeard++
    else if (said) onlyGold++
  }
  return {
    f1: f1(both, onlyHeard, onlyGold),
    precision: both + onlyHeard > 0 ? both / (both + onlyHeard) : 0,
    recall: both + onlyGold > 0 ? both / (both + onlyGold) : 0,
    count: both + onlyGold,
  }
}

function scoreAspects(pairs: readonly (readonly [Judged, Judged])[]): number {
  let both = 0
  let onlyHeard = 0
  let onlyGold = 0
  for (const [gold, heard] of pairs) {
    const said = new Set(gold.aspects)
    const got = new Set(heard.aspects)
    for (const aspect of got) if (said.has(aspect)) both++
    onlyHeard += [...got].filter((aspect) => !said.has(aspect)).length
    onlyGold += [...said].filter((aspect) => !got.has(aspect as Aspect)).length
  }
  return f1(both, onlyHeard, onlyGold)
}

function f1(both: number, onlyHeard: number, onlyGold: number): number {
  const sum = 2 * both + onlyHeard + onlyGold
  return sum === 0 ? Number.NaN : (2 * both) / sum
}

function share<T>(rows: readonly T[], holds: (row: T) => boolean): number {
  return rows.length === 0 ? Number.NaN : rows.filter(holds).length / rows.length
}

function aspectOf(want: string | null): string {
  return want === null ? '' : want.slice(0, want.indexOf('='))
}
