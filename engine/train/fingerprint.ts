import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Folders and files the weights are made from, within the engine. */
const SOURCES: readonly (readonly [string, RegExp])[] = [
  ['corpus/en', /\.tsv$/],
  ['corpus/zh', /\.tsv$/],
  ['train/clauses', /\.txt$/],
  ['train', /^(?!.*\.test\.)(?:compose|draws|fit|learn|pack|read-corpus|sound|take).*\.ts$/],
  ['model', /^(?:hash|sketch)\.ts$/],
]

/** Hash of the labelled messages and of the code that turns them into weights; the weights carry the one they were made from. */
export function fingerprint(engine: string): string {
  const hash = createHash('sha256')
  for (const [folder, wanted] of SOURCES) {
    for (const name of readdirSync(join(engine, folder))
      .filter((one) => wanted.test(one))
      .sort()) {
      hash.update(`${folder}/${name}\n`)
      hash.update(readFileSync(join(engine, folder, name)))
    }
  }
  return hash.digest('hex')
}
