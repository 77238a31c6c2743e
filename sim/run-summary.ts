import { expectedFacts, expectedRefusals } from './checkers/what-may-happen.ts'
import { faultKinds } from './faults/fault-state.ts'
import type { Played } from './small-world/play-seed.ts'
import type { Tally } from './world/ask.ts'

/** One world on a page. */
export function summaryOfOne(played: Played, seconds: number): string {
  const { seed, steps, days, audits, counts, facts, hash, broke } = played
  return [
    `Seed ${seed}: ${steps} steps, ${days} simulated days, ${audits} full audits, ${broke ? 'BROKEN' : 'everything held'}`,
    `${seconds.toFixed(1)} s, ${Math.round(steps / seconds)} steps/s, log hash ${hash}`,
    section('Actions', counts.actions),
    section('Refusals', byCode(counts.refusals)),
    section('Faults', counts.faults),
    section('Facts', facts),
  ].join('\n')
}

/** Many worlds: sums over all, and what never happened though it could have. */
export function summaryOfMany(all: readonly Played[], seconds: number): string {
  const sum = (of: (one: Played) => Tally) => addUp(all.map(of))
  const steps = all.reduce((total, one) => total + one.steps, 0)
  const audits = all.reduce((total, one) => total + one.audits, 0)
  const actions = sum((one) => one.counts.actions)
  const refusals = sum((one) => one.counts.refusals)
  const faults = sum((one) => one.counts.faults)
  const facts = sum((one) => one.facts)
  const broken = all.filter((one) => one.broke)
  return [
    `${all.length} seeds, ${steps} steps, ${audits} full audits, ${broken.length} broken`,
    `${seconds.toFixed(0)} s, ${Math.round(steps / seconds)} steps/s`,
    section('Actions', actions),
    section('Refusals', refusals),
    section('Faults', faults),
    section('Facts', facts),
    never('kinds of fault', faultKinds, faults),
    never('kinds of fact', expectedFacts(), facts),
    never('kinds of refusal', expectedRefusals([...actions.keys()]), refusals),
  ].join('\n')
}

/** What broke, and the one line that shows it again. */
export function toldBroken(played: Played, again: string): string {
  const { seed, broke } = played
  return [
    `\nSeed ${seed} broke after step ${broke!.step}:`,
    ...broke!.says.slice(0, 12).map((line) => `  ${line}`),
    `Again: npm run sim -- --seed ${seed} ${again}\n`,
  ].join('\n')
}

function section(title: string, tally: Tally): string {
  const total = [...tally.values()].reduce((sum, n) => sum + n, 0)
  const lines = [...tally].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  return [
    `\n${title}: ${total} of ${lines.length} kinds`,
    ...lines.map(([name, n]) => `  ${String(n).padStart(8)}  ${name}`),
  ].join('\n')
}

function never(what: string, expected: readonly string[], seen: Tally): string {
  const missing = expected.filter((one) => !seen.has(one))
  const head = `\n${expected.length - missing.length} of ${expected.length} ${what} occurred`
  return [missing.length === 0 ? head : `${head}; never:`, ...missing.map((one) => `  ${one}`)].join('\n')
}

function byCode(refusals: Tally): Tally {
  const codes: Tally = new Map()
  for (const [line, n] of refusals) {
    const code = line.split(' ').at(-1)!
    codes.set(code, (codes.get(code) ?? 0) + n)
  }
  return codes
}

function addUp(tallies: readonly Tally[]): Tally {
  const sum: Tally = new Map()
  for (const tally of tallies) for (const [line, n] of tally) sum.set(line, (sum.get(line) ?? 0) + n)
  return sum
}
