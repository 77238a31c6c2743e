import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { writeAction } from './write-action.ts'
import { runAsCommand } from './writing.ts'

const { positionals, values } = parseArgs({ allowPositionals: true, options: { root: { type: 'string' } } })
const [domain, verb, sentence] = positionals

runAsCommand('heed run tools/new/action.ts DOMAIN VERB-NOUN ["What it does, in a sentence."]', () => ({
  wrote: writeAction(values.root ?? fileURLToPath(new URL('../..', import.meta.url)), domain, verb, sentence),
  next: 'Next: its refusals as tests first, then the action, then its route or reaction in wiring.ts.',
}))
