import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { argv, stdout } from 'node:process'
import { type Face, faceConfig } from './face-config.ts'
import { firstLoadBytes } from './first-load.ts'

const root = join(import.meta.dirname, '../..')
const faces: Face[] = ['shopper', 'desk', 'console']

/** Compressed bytes a first visit may fetch, in kB (1000 bytes); measured on a trial app and kept as a gate. */
const budgetsKb: Record<Face, number> = { shopper: 130, desk: 240, console: 240 }

export type FaceBuilt = { face: Face; skipped: boolean; firstLoadKb: number; budgetKb: number; dist: string }

/**
 * Builds the faces whose sources changed since their last build (judged by content, not by date) into
 * `web/<face>/dist`, and answers what each first load weighs. Called by `npm start` and `npm run build:web`.
 */
export async function buildFaces(say: (line: string) => void = () => {}): Promise<FaceBuilt[]> {
  const built: FaceBuilt[] = []
  for (const face of faces) built.push(await buildFace(face))
  for (const one of built) say(lineFor(one))
  return built
}

async function buildFace(face: Face): Promise<FaceBuilt> {
  const dist = join(root, 'web', face, 'dist')
  const stamp = join(dist, '.built-from')
  const sources = hashSources(face)
  const skipped = existsSync(stamp) && readFileSync(stamp, 'utf8') === sources
  if (!skipped) {
    // Vite is loaded only when something is to be built: it costs a second that a plain start need not pay.
    const { build } = await import('vite')
    await build(faceConfig(face))
    writeFileSync(stamp, sources)
  }
  return { face, skipped, firstLoadKb: firstLoadBytes(dist) / 1000, budgetKb: budgetsKb[face], dist }
}

function hashSources(face: Face): string {
  const hash = createHash('sha256')
  const patterns = [
    'web/ui/**/*',
    'web/client/**/*',
    'pictures/*',
    `web/${face}/**/*`,
    'tools/web/*.ts',
    'package-lock.json',
  ]
  const files = globSync(patterns, { cwd: root, exclude: (name) => name === 'dist' || name === 'node_modules' })
  for (const file of files.sort()) {
    const path = join(root, file)
    if (!statSync(path).isFile() || /\.(test\.ts|md)$/.test(file)) continue
    hash.update(`${file}\n`).update(readFileSync(path))
  }
  return hash.digest('hex')
}

function lineFor({ face, skipped, firstLoadKb, budgetKb, dist }: FaceBuilt): string {
  const weight = `${firstLoadKb.toFixed(1)} of ${budgetKb} kB gz on first load`
  const state = skipped ? 'unchanged' : relative(root, dist)
  return `${face.padEnd(8)} ${weight}${firstLoadKb > budgetKb ? '  over budget' : ''}  (${state})`
}

if (argv[1] === import.meta.filename) {
  const built = await buildFaces((line) => stdout.write(`${line}\n`))
  if (built.some((one) => one.firstLoadKb > one.budgetKb)) process.exitCode = 1
}
