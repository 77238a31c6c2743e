import type { ChoiceFit } from './fit-choice.ts'
import type { Fit } from './fit-linear.ts'

/** What the trainer has learned, before it is made small. */
export interface Learned {
  hashes: readonly number[]
  /** Messages each feature was met in. */
  met: readonly number[]
  linear: Fit
  choice: ChoiceFit
  classes: readonly string[]
  runScale: number
  findScale: number
  /** Hash of the corpus and of the code that read it. */
  made: string
}

/** Want weights kept, those that move most messages furthest: two bytes each. */
const CHOICE_WEIGHTS_MAX = 760_000
/** Want weights of one feature: their number must fit a byte. */
const CHOICES_PER_FEATURE_MAX = 255
/** Weights past this are cut: the few larger ones would take the small ones' steps. */
const CHOICE_WEIGHT_MOST = 2.5

/** The learned model as TypeScript modules of base64, by file name. */
export function packModel(learned: Learned): Record<string, string> {
  const kept = learned.hashes.map((_, id) => id)
  const { bytes: linear, scales } = packLinear(learned.linear, kept)
  const { bytes: choice, scale } = packChoice(learned.choice, learned.met)
  const hashes = Int32Array.from(kept, (id) => learned.hashes[id] as number)
  const meta = {
    made: learned.made,
    runScale: learned.runScale,
    findScale: learned.findScale,
    choiceScale: scale,
    proposal: learned.choice.proposal.map(round),
    scales,
    classes: learned.classes,
  }
  return {
    'meta.ts': `${HEAD}export const META: {\n  made: string\n  runScale: number\n  findScale: number\n  choiceScale: number\n  proposal: readonly [number, number]\n  scales: readonly number[]\n  classes: readonly string[]\n} = JSON.parse(\n  ${quote(JSON.stringify(meta))},\n)\n`,
    'hashes.ts': textModule('HASHES', new Uint8Array(hashes.buffer)),
    'linear.ts': textModule('LINEAR', linear),
    'choice.ts': textModule('CHOICE', choice),
  }
}

const HEAD = '/** Made by `node engine/train/train.ts`; not written by hand. */\n'

function textModule(name: string, bytes: Uint8Array): string {
  return `${HEAD}export const ${name} =\n  ${quote(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'))}\n`
}

function quote(text: string): string {
  return `'${text}'`
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6
}

function packLinear({ weights, outputs }: Fit, kept: readonly number[]): { bytes: Uint8Array; scales: number[] } {
  const scales = Array.from({ length: outputs }, (_, o) => {
    let most = 0
    for (const id of kept) most = Math.max(most, Math.abs(weights[id * outputs + o] as number))
    return round(most / 127)
  })
  const bytes = new Int8Array(kept.length * outputs)
  kept.forEach((id, row) => {
    for (let o = 0; o < outputs; o++)
      bytes[row * outputs + o] = Math.max(
        -127,
        Math.min(127, Math.round((weights[id * outputs + o] as number) / (scales[o] as number))),
      )
  })
  return { bytes: new Uint8Array(bytes.buffer), scales }
}

/** Counts by feature, then class numbers, then weights: a byte each. */
function packChoice({ weights, outputs }: Fit, met: readonly number[]): { bytes: Uint8Array; scale: number } {
  const scale = round(CHOICE_WEIGHT_MOST / 127)
  const reach = weights.map((weight, at) => Math.abs(weight) * Math.sqrt(met[Math.floor(at / outputs)] as number))
  const least = reach.toSorted()[Math.max(0, reach.length - CHOICE_WEIGHTS_MAX)] as number
  const counts: number[] = []
  const classIds: number[] = []
  const values: number[] = []
  for (let id = 0; id < met.length; id++) {
    let count = 0
    for (let c = 0; c < outputs && count < CHOICES_PER_FEATURE_MAX; c++) {
      const at = id * outputs + c
      const value = Math.max(-127, Math.min(127, Math.round((weights[at] as number) / scale)))
      if ((reach[at] as number) < least || value === 0) continue
      count++
      classIds.push(c)
      values.push(value)
    }
    counts.push(count)
  }
  return {
    bytes: Uint8Array.from(
      counts.concat(
        classIds,
        values.map((value) => value & 0xff),
      ),
    ),
    scale,
  }
}
