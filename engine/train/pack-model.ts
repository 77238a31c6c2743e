import { createHash } from 'node:crypto'
import type { ChoiceFit } from './fit-choice.ts'
import type { Fit } from './fit-linear.ts'

/** What the trainer has learned, before it is made small. */
export interface Learned {
  hashes: readonly number[]
  linear: Fit
  choice: ChoiceFit
  classes: readonly string[]
  runScale: number
  findScale: number
  /** Hash of the corpus and of the code that read it. */
  made: string
}

/** Want weights below this share of the largest are left out. */
const CHOICE_SHARE_LEAST = 0.04
/** Want classes kept for one feature, the strongest: their number must fit a byte. */
const CHOICES_PER_FEATURE_MAX = 48

/** The learned model as TypeScript modules of base64, by file name. */
export function packModel(learned: Learned): Record<string, string> {
  const kept = learned.hashes.map((_, id) => id)
  const { bytes: linear, scales } = packLinear(learned.linear, kept)
  const { bytes: choice, scale } = packChoice(learned.choice, kept)
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

/** Fingerprint of packed modules, by which a test knows what was shipped. */
export function digestOf(modules: Record<string, string>): string {
  const hash = createHash('sha256')
  for (const name of Object.keys(modules).sort()) hash.update(`${name}\n${modules[name]}\n`)
  return hash.digest('hex')
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
function packChoice({ weights, outputs }: Fit, kept: readonly number[]): { bytes: Uint8Array; scale: number } {
  let most = 0
  for (const weight of weights) most = Math.max(most, Math.abs(weight))
  const scale = round(most / 127)
  const least = most * CHOICE_SHARE_LEAST
  const counts: number[] = []
  const classIds: number[] = []
  const values: number[] = []
  for (const id of kept) {
    const strong = Array.from({ length: outputs }, (_, c) => [c, weights[id * outputs + c] as number] as const)
      .filter(([, weight]) => Math.abs(weight) >= least)
      .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || a[0] - b[0])
      .slice(0, CHOICES_PER_FEATURE_MAX)
      .sort((a, b) => a[0] - b[0])
    counts.push(strong.length)
    for (const [c, weight] of strong) {
      classIds.push(c)
      values.push(Math.round(weight / scale))
    }
  }
  return { bytes: Uint8Array.from([...counts, ...classIds, ...values.map((value) => value & 0xff)]), scale }
}
