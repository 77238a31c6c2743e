const ROUNDS = 400

/** Bootstrap 95 % interval of a measure over rows: ROUNDS draws with return, the same draws every time. */
export function readInterval<Row>(rows: readonly Row[], measure: (rows: readonly Row[]) => number): [number, number] {
  let state = 7
  const draw = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0
    return rows[(state >>> 8) % rows.length] as Row
  }
  const values = Array.from({ length: ROUNDS }, () => measure(rows.map(draw)))
    .filter((value) => !Number.isNaN(value))
    .sort((a, b) => a - b)
  const at = (share: number) => values[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN
  return [at(0.025), at(0.975)]
}
