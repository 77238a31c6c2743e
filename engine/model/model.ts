import { ACTS, ASPECTS } from '../labels.ts'
import { decodeBytes } from './decode-bytes.ts'
import type { Sketch } from './sketch.ts'
import { CHOICE } from './weights/choice.ts'
import { HASHES } from './weights/hashes.ts'
import { LINEAR } from './weights/linear.ts'
import { META } from './weights/meta.ts'

/** Outputs of the linear part: one for each act, then one for each aspect. */
const OUTPUTS = ACTS.length + ASPECTS.length

/** What the trained model says of one message; the arrays are shared and hold until the next call. */
export interface Verdict {
  /** Log-odds by act and aspect, in the order of ACTS and ASPECTS. */
  odds: Float64Array
  /** Odds by want class, in the order of `classes`; filled by `scoreWants` alone. */
  wants: Float64Array
}

export interface Model {
  classes: readonly string[]
  classOf: ReadonlyMap<string, number>
  /** Place in ASPECTS of each class's aspect. */
  aspectOf: Uint8Array
  /** What a want gains when the rules propose it first, and when later. */
  proposal: readonly [number, number]
  /** Scores acts and aspects of a message, and remembers its features for `scoreWants`. */
  score(sketch: Sketch): Verdict
  scoreWants(): Verdict
}

let opened: Model | undefined

/** The shipped model, unpacked at first use. */
export function openModel(): Model {
  opened ??= unpack()
  return opened
}

const IDS_MAX = 8_192

function unpack(): Model {
  const hashes = new Int32Array(decodeBytes(HASHES).buffer)
  const rows = openRows(hashes.length)
  const { find, seen } = buildIndex(hashes)
  const ids = new Int32Array(IDS_MAX)
  let runCount = 0
  let idCount = 0
  let turn = 0
  const verdict: Verdict = { odds: new Float64Array(OUTPUTS), wants: new Float64Array(META.classes.length) }
  const collect = (list: Int32Array, count: number) => {
    for (let k = 0; k < count && idCount < IDS_MAX; k++) {
      const id = find(list[k] as number)
      if (id < 0 || seen[id] === turn) continue
      seen[id] = turn
      ids[idCount++] = id
    }
  }
  return {
    classes: META.classes,
    classOf: new Map(META.classes.map((want, id) => [want, id])),
    aspectOf: Uint8Array.from(META.classes, (want) =>
      (ASPECTS as readonly string[]).indexOf(want.slice(0, want.indexOf('='))),
    ),
    proposal: META.proposal,
    score({ runs, runCount: runsGiven, finds, findCount }) {
      turn++
      idCount = 0
      collect(runs, runsGiven)
      runCount = idCount
      collect(finds, findCount)
      rows.sumOdds(ids, runCount, idCount, verdict.odds)
      return verdict
    },
    scoreWants() {
      rows.sumWants(ids, runCount, idCount, verdict.wants)
      return verdict
    },
  }
}

interface Rows {
  /** Odds from the features ids[0, runs) and ids[runs, all). Sums are integers until the last step. */
  sumOdds(ids: Int32Array, runs: number, all: number, into: Float64Array): void
  sumWants(ids: Int32Array, runs: number, all: number, into: Float64Array): void
}

function openRows(features: number): Rows {
  const linear = new Int8Array(decodeBytes(LINEAR).buffer)
  const sparse = decodeBytes(CHOICE)
  const starts = new Int32Array(features + 1)
  for (let id = 0; id < features; id++) starts[id + 1] = (starts[id] as number) + (sparse[id] as number)
  const entries = starts[features] as number
  const classIds = sparse.subarray(features, features + entries)
  const classWeights = new Int8Array(sparse.buffer, features + entries, entries)
  const sums = [new Int32Array(OUTPUTS), new Int32Array(OUTPUTS)] as const
  const wants = [new Int32Array(META.classes.length), new Int32Array(META.classes.length)] as const
  const join = (of: readonly [Int32Array, Int32Array], runs: number, at: number) =>
    (of[0][at] as number) * (runs === 0 ? 0 : META.runScale / Math.sqrt(runs)) + (of[1][at] as number) * META.findScale
  return {
    sumOdds(ids, runs, all, into) {
      for (const sum of sums) sum.fill(0)
      for (let k = 0; k < all; k++) {
        const sum = k < runs ? sums[0] : sums[1]
        const base = (ids[k] as number) * OUTPUTS
        for (let o = 0; o < OUTPUTS; o++) sum[o] = (sum[o] as number) + (linear[base + o] as number)
      }
      for (let o = 0; o < OUTPUTS; o++) into[o] = join(sums, runs, o) * (META.scales[o] as number)
    },
    sumWants(ids, runs, all, into) {
      for (const sum of wants) sum.fill(0)
      for (let k = 0; k < all; k++) {
        const sum = k < runs ? wants[0] : wants[1]
        const id = ids[k] as number
        const end = starts[id + 1] as number
        for (let at = starts[id] as number; at < end; at++) {
          const of = classIds[at] as number
          sum[of] = (sum[of] as number) + (classWeights[at] as number)
        }
      }
      for (let c = 0; c < into.length; c++) into[c] = join(wants, runs, c) * META.choiceScale
    },
  }
}

/** Open addressing from a feature's hash to its row. */
function buildIndex(hashes: Int32Array): { find: (hash: number) => number; seen: Int32Array } {
  let size = 1_024
  while (size < hashes.length * 3) size *= 2
  const mask = size - 1
  const slots = new Int32Array(size)
  hashes.forEach((hash, id) => {
    let at = hash & mask
    while (slots[at] !== 0) at = (at + 1) & mask
    slots[at] = id + 1
  })
  return {
    seen: new Int32Array(hashes.length),
    find(hash) {
      for (let at = hash & mask; ; at = (at + 1) & mask) {
        const slot = slots[at] as number
        if (slot === 0) return -1
        if (hashes[slot - 1] === hash) return slot - 1
      }
    },
  }
}
