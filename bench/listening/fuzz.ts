import { hear } from '@heed/engine'
import { fuzz } from './fuzz-run.ts'

/**
 * A million inputs nobody would write: none may crash the engine, and each must get the same answer twice. Then how long a
 * message takes by its length.
 *
 *   heed run bench/listening/fuzz.ts [COUNT]
 */
const count = Number(process.argv[2] ?? 1_000_000)
const BATCH = 100_000
const LENGTHS = [125, 250, 500, 1_000, 2_000, 20_000, 1_000_000]
const ROUNDS = 200

const began = performance.now()
let faults = 0
for (let from = 0; from < count; from += BATCH) {
  const fuzzed = fuzz(Math.min(BATCH, count - from), from)
  faults += fuzzed.faults.length
  for (const fault of fuzzed.faults) console.log(fault)
  console.log(
    `inputs ${from} to ${from + fuzzed.inputs - 1}: ${fuzzed.faults.length} faults, answers ${fuzzed.digest.slice(0, 16)}`,
  )
}
console.log(
  `${count.toLocaleString('en')} inputs, ${faults} faults, ${((performance.now() - began) / 1_000).toFixed(0)} s`,
)

console.log(`\nmicroseconds a message by its length, median of ${ROUNDS} (only the first 2,000 characters are read)`)
for (const piece of [
  '裤子太长了，希望短一点。',
  'too long for me, please make it shorter. ',
  '长',
  '?',
  '\ud83d',
  'a b c ',
]) {
  const times = LENGTHS.map((length) => medianTime(piece.repeat(Math.ceil(length / piece.length)).slice(0, length)))
  console.log(`${JSON.stringify(piece).padEnd(46)} ${times.map((time) => time.toFixed(0).padStart(7)).join('')}`)
}
if (faults > 0) process.exitCode = 1

function medianTime(text: string): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now()
    hear({ text })
    return (performance.now() - start) * 1_000
  })
  return times.sort((a, b) => a - b)[ROUNDS / 2] as number
}
