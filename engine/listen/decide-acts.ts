import { ACTS, type Act } from '../labels.ts'
import type { Reading } from './reading.ts'

/**
 * Log-odds per act from a trained model, added to the rules' own. There is none yet; `hear` passes `noPrior`, and a
 * linear model over the same normalised text takes its place here and nowhere else.
 */
export type Prior = (text: string, domain: number) => Readonly<Partial<Record<Act, number>>>

const NONE: Readonly<Partial<Record<Act, number>>> = {}
export const noPrior: Prior = () => NONE

export interface Decision {
  acts: Act[]
  /** 0 to 1: how far the least sure of the chosen acts, or the nearest rejected one, lies from the line. */
  confidence: number
}

/** Turns weights into acts: an act holds above 0 log-odds; `other` holds when none does. */
export function decideActs(reading: Reading, prior: Readonly<Partial<Record<Act, number>>>): Decision {
  const odds = oddsOf(reading)
  const acts: Act[] = []
  let nearest = Number.POSITIVE_INFINITY
  for (const act of ACTS) {
    if (act === 'other') continue
    const sum = odds[act] + (prior[act] ?? 0)
    if (sum > 0) acts.push(act)
    nearest = Math.min(nearest, Math.abs(sum))
  }
  if (acts.length === 0) acts.push('other')
  return { acts, confidence: Math.round((1 / (1 + Math.exp(-nearest))) * 100) / 100 }
}

function oddsOf(reading: Reading): Record<Exclude<Act, 'other'>, number> {
  const { good, bad, ask, wish, buy, vent } = reading
  // Praise inside a long complaint is mostly a concession or irony; blame inside long praise is mostly a real 'but'.
  const drowned = bad > 2 * good ? 0.7 + 0.15 * bad : 0.5
  return {
    question: ask - 0.95 - (ask < 2 ? 0.5 : 0.15) * Math.min(bad, 3) - vent,
    suggestion: wish - 1,
    complaint: bad - 0.7,
    praise: good - drowned,
    purchase_intent: buy - 0.5 - (bad > good + 1 ? 0.6 : 0),
  }
}
