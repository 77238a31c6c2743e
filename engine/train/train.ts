import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { composePlain } from './compose.ts'
import { fingerprint } from './fingerprint.ts'
import { learn } from './learn.ts'
import { packModel } from './pack-model.ts'
import { readCorpus } from './read-corpus.ts'

/** Trains the shipped model from the corpus: `node engine/train/train.ts`. No options, no chance, the same bytes every time. */
const engine = join(import.meta.dirname, '..')
const rows = [...readCorpus(join(engine, 'corpus')), ...composePlain(join(engine, 'train', 'clauses'))]
const modules = packModel(learn(rows, fingerprint(engine)))
for (const [name, source] of Object.entries(modules)) writeFileSync(join(engine, 'model', 'weights', name), source)
const bytes = Object.values(modules).reduce((sum, source) => sum + source.length, 0)
console.log(`${rows.length} messages, ${(bytes / 1e6).toFixed(2)} MB of weights in engine/model/weights`)
