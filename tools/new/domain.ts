import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { writeDomain } from './write-domain.ts'
import { runAsCommand } from './writing.ts'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { root: { type: 'string' }, after: { type: 'string' } },
})

runAsCommand('heed run tools/new/domain.ts NAME [--after DOMAIN]', () => ({
  wrote: writeDomain(values.root ?? fileURLToPath(new URL('../..', import.meta.url)), positionals[0], values.after),
  next: 'Next: npm install (links the package), add it to server/package.json and to the list the server wires, then its README.',
}))
