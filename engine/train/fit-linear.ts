import { soundExp } from './sound-exp.ts'
import type { Features } from './take-features.ts'

export interface Fit {
  /** Row by feature id, column by output. */
  weights: Float32Array
  outputs: number
}

export interface FitOptions {
  epochs: number
  rate: number
  /** Pull towards zero each time a feature is met. */
  decay: number
  runScale: number
  findScale: number
}

/** What one feature of a message weighs: runs share a fixed sum of squares, finds stand for themselves. */
export function runValue(runs: number, runScale: number): number {
  return runs === 0 ? 0 : runScale / Math.sqrt(runs)
}

/** One logistic model per output, trained together, messages in a fixed shuffled order, steps by AdaGrad. */
export function fitLinear(
  rows: readonly Features[],
  targets: readonly Uint8Array[],
  features: number,
  { epochs, rate, decay, runScale, findScale }: FitOptions,
): Fit {
  const outputs = targets[0]?.length ?? 0
  const weights = new Float32Array(features * outputs)
  const squares = new Float32Array(features * outputs).fill(1e-3)
  const mean = new Float32Array(features * outputs)
  const sums = new Float64Array(outputs)
  const order = shuffledOrder(rows.length)
  let kept = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const which of order) {
      const { ids, runs } = rows[which] as Features
      const target = targets[which] as Uint8Array
      const value = runValue(runs, runScale)
      sums.fill(0)
      for (let k = 0; k < ids.length; k++) {
        const x = k < runs ? value : findScale
        const base = (ids[k] as number) * outputs
        for (let o = 0; o < outputs; o++) sums[o] = (sums[o] as number) + x * (weights[base + o] as number)
      }
      for (let o = 0; o < outputs; o++) sums[o] = 1 / (1 + soundExp(-(sums[o] as number))) - (target[o] as number)
      for (let k = 0; k < ids.length; k++) {
        const x = k < runs ? value : findScale
        const base = (ids[k] as number) * outputs
        for (let o = 0; o < outputs; o++) {
          const at = base + o
          const slope = x * (sums[o] as number) + decay * (weights[at] as number)
          squares[at] = (squares[at] as number) + slope * slope
          weights[at] = (weights[at] as number) - (rate * slope) / Math.sqrt(squares[at] as number)
        }
      }
    }
    if (epoch >= epochs - 4) {
      kept++
      for (let at = 0; at < mean.length; at++) mean[at] = (mean[at] as number) + (weights[at] as number)
    }
  }
  for (let at = 0; at < mean.length; at++) mean[at] = (mean[at] as number) / kept
  return { weights: mean, outputs }
}

/** A fixed order that mixes files and languages. */
export function shuffledOrder(length: number): Int32Array {
  const order = Int32Array.from({ length }, (_, k) => k)
  let state = 0x2545f491
  for (let i = length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    const j = (state >>> 8) % (i + 1)
    const held = order[i] as number
    order[i] = order[j] as number
    order[j] = held
  }
  return order
}
