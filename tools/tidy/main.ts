import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { tidy } from './index.ts'

const { values } = parseArgs({ options: { root: { type: 'string' } } })
const root = resolve(values.root ?? new URL('../..', import.meta.url).pathname)
const { faults, filesSeen } = tidy(root)

for (const { file, line, rule, says } of faults)
  console.log(`${file}:${line}  ${rule}\n  ${says.replaceAll(/ (Why|Fix): /g, '\n  $1: ')}\n`)
const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`
console.log(`tidy: ${count} in ${filesSeen} files`)
process.exitCode = faults.length > 0 ? 1 : 0
