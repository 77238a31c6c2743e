/** A fixed run of numbers below a bound, the same on every machine: the trainer's only source of variety. */
export function takeDraws(seed: number): (below: number) => number {
  let state = seed | 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0
    return (state >>> 9) % below
  }
}
