import { ACTS, type Act } from '../labels.ts'
import type { Reading } from './reading.ts'

/**
 * Log-odds per act (in the order of ACTS) from the trained model, which has the rules' own findings among its features.
 * The rules vote once more beside it, so that what they read plainly is not outvoted by unlike words.
 */
export type Prior = Readonly<Float64Array>

export interface Decision {
  acts: Act[]
  /** 0 to 1: how far the least sure of the chosen acts, or the nearest rejected one, lies from the line. */
  confidence: number
}

/** How much the rules' odds count beside the model's, and the bounds they are cut to. */
const RULES_SHARE = 1
const RULES_LEAST = -2
const RULES_MOST = 3

const VOICED = ACTS.filter((act) => act !== 'other')
const OTHER = ACTS.indexOf('other')

/** Joins both votes: an act holds above 0; when none does, the likeliest one stands against `other`. */
export function decideActs(reading: Reading, prior: Prior): Decision {
  const rules = oddsOf(reading)
  const phrased = phrasedActs(reading)
  const acts: Act[] = []
  let nearest = Number.POSITIVE_INFINITY
  let best: Act = 'praise'
  let bestOdds = Number.NEGATIVE_INFINITY
  for (let k = 0; k < VOICED.length; k++) {
    const act = VOICED[k] as Exclude<Act, 'other'>
    const odds =
      (prior[k] as number) +
      RULES_SHARE * Math.max(RULES_LEAST, Math.min(RULES_MOST, rules[act])) +
      (phrased.has(act) ? PHRASE_VOICE : 0)
    if (odds > 0) acts.push(act)
    if (odds > bestOdds) {
      best = act
      bestOdds = odds
    }
    nearest = Math.min(nearest, Math.abs(odds))
  }
  if (acts.length === 0) acts.push(bestOdds > (prior[OTHER] as number) ? best : 'other')
  return { acts, confidence: Math.round((1 / (1 + Math.exp(-nearest))) * 100) / 100 }
}

/** A turn of phrase is particular: it counts for its act even where no single word does. */
const PHRASE_VOICE = 1

function phrasedActs({ wants }: Reading): ReadonlySet<Act> {
  if (!wants.some(({ phrase }) => phrase)) return NO_ACTS
  return new Set(wants.filter(({ phrase }) => phrase).map(({ source }) => (source === 'wish' ? 'suggestion' : source)))
}

const NO_ACTS: ReadonlySet<Act> = new Set()

/** What the rules alone make of a reading, by act, as log-odds. */
export function oddsOf(reading: Reading): Record<Exclude<Act, 'other'>, number> {
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
