import { mix } from './chatter.ts'

/** A text as features of a vocabulary with their values; of length one. */
export interface Row {
  ids: Int32Array
  values: Float64Array
}

/** One linear model per output over the same features. */
export interface Linear {
  outputs: number
  /** Row by feature, column by output; the last row is the bias. */
  weights: Float64Array
  /** Decides a row: one number per output, above zero on the positive side. */
  decide(row: Row): Float64Array
}

export interface FitOptions {
  /** Cost of a row that lies on the wrong side of an output's margin. */
  cost: number
  /** The same for the rows that are positive. */
  positiveCost?: number
  epochs?: number
}

/**
 * Linear support vector machines with squared hinge, one per output, by dual coordinate descent (Hsieh et al., ICML 2008).
 * Rows are visited in a fixed shuffled order: the same rows give the same weights.
 */
export function fitSvm(
  rows: readonly Row[],
  isPositive: (row: number, output: number) => boolean,
  { features, outputs }: { features: number; outputs: number },
  { cost, positiveCost = cost, epochs = 12 }: FitOptions,
): Linear {
  const weights = new Float64Array((features + 1) * outputs)
  const alphas = new Float64Array(rows.length * outputs)
  const order = [...rows.keys()].sort((a, b) => mix(a + 1) - mix(b + 1))
  const steps = new Float64Array(outputs)
  const decide = (row: Row) => decideRow(weights, features, outputs, row)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const index of order) {
      const row = rows[index] as Row
      const sums = decide(row)
      for (let o = 0; o < outputs; o++) {
        const side = isPositive(index, o) ? 1 : -1
        const slack = 0.5 / (side > 0 ? positiveCost : cost)
        const alpha = alphas[index * outputs + o] as number
        // Rows are of length one and the bias is a feature of value one: together their square is two.
        const next = Math.max(0, alpha - (side * (sums[o] as number) - 1 + slack * alpha) / (2 + slack))
        alphas[index * outputs + o] = next
        steps[o] = (next - alpha) * side
      }
      if (steps.some((step) => step !== 0)) addRow(weights, features, row, steps)
    }
  }
  return { outputs, weights, decide }
}

function decideRow(weights: Float64Array, features: number, outputs: number, { ids, values }: Row): Float64Array {
  const sums = weights.slice(features * outputs)
  for (let k = 0; k < ids.length; k++) {
    const base = (ids[k] as number) * outputs
    const value = values[k] as number
    for (let o = 0; o < outputs; o++) sums[o] = (sums[o] as number) + value * (weights[base + o] as number)
  }
  return sums
}

function addRow(weights: Float64Array, features: number, { ids, values }: Row, steps: Float64Array): void {
  for (let k = 0; k <= ids.length; k++) {
    const base = (k < ids.length ? (ids[k] as number) : features) * steps.length
    const value = k < ids.length ? (values[k] as number) : 1
    for (let o = 0; o < steps.length; o++)
      weights[base + o] = (weights[base + o] as number) + value * (steps[o] as number)
  }
}
