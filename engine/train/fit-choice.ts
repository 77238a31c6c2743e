import { type Fit, type FitOptions, runValue, shuffledOrder } from './fit-linear.ts'
import { soundExp } from './sound-exp.ts'
import type { Features } from './take-features.ts'

/** One message to choose a class for: its features, the class a person chose, and the classes the rules proposed, best first. */
export interface Choice {
  features: Features
  chosen: number
  proposed: readonly number[]
}

export interface ChoiceFit extends Fit {
  /** What a class gains when the rules propose it first, and when they propose it later. */
  proposal: readonly [number, number]
}

/** Slopes smaller than this move nothing worth the time. */
const SLOPE_LEAST = 2e-3

/** One softmax over all classes; a proposal of the rules counts the same whichever class it is for. */
export function fitChoice(
  rows: readonly Choice[],
  classes: number,
  features: number,
  { epochs, rate, decay, runScale, findScale }: FitOptions,
): ChoiceFit {
  const weights = new Float32Array(features * classes)
  const squares = new Float32Array(features * classes).fill(1e-3)
  const proposal: [number, number] = [1, 0.5]
  const proposalSquares: [number, number] = [1, 1]
  const odds = new Float64Array(classes)
  const order = shuffledOrder(rows.length)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const which of order) {
      const { features: found, chosen, proposed } = rows[which] as Choice
      const { ids, runs } = found
      const value = runValue(runs, runScale)
      odds.fill(0)
      proposed.forEach((of, rank) => {
        odds[of] = (odds[of] as number) + proposal[rank === 0 ? 0 : 1]
      })
      for (let k = 0; k < ids.length; k++) {
        const x = k < runs ? value : findScale
        const base = (ids[k] as number) * classes
        for (let c = 0; c < classes; c++) odds[c] = (odds[c] as number) + x * (weights[base + c] as number)
      }
      toSlopes(odds, chosen)
      proposed.forEach((of, rank) => {
        const at = rank === 0 ? 0 : 1
        const slope = odds[of] as number
        proposalSquares[at] += slope * slope
        proposal[at] -= (rate * slope) / Math.sqrt(proposalSquares[at])
      })
      for (let c = 0; c < classes; c++) {
        const slope = odds[c] as number
        if (slope < SLOPE_LEAST && slope > -SLOPE_LEAST) continue
        for (let k = 0; k < ids.length; k++) {
          const at = (ids[k] as number) * classes + c
          const step = (k < runs ? value : findScale) * slope + decay * (weights[at] as number)
          squares[at] = (squares[at] as number) + step * step
          weights[at] = (weights[at] as number) - (rate * step) / Math.sqrt(squares[at] as number)
        }
      }
    }
  }
  return { weights, outputs: classes, proposal }
}

/** Log-odds become probabilities less the truth. */
function toSlopes(odds: Float64Array, chosen: number): void {
  let most = Number.NEGATIVE_INFINITY
  for (const odd of odds) if (odd > most) most = odd
  let sum = 0
  for (let c = 0; c < odds.length; c++) {
    odds[c] = soundExp((odds[c] as number) - most)
    sum += odds[c] as number
  }
  for (let c = 0; c < odds.length; c++) odds[c] = (odds[c] as number) / sum - (c === chosen ? 1 : 0)
}
