import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { stdout } from 'node:process'
import { declaredLimits } from '@heed/kernel'
// Each package declares its limits where they bind; loading the server loads them all.
import '@heed/server'
import '@heed/server/model'

const page = join(resolve(import.meta.dirname, '../..'), 'docs/reference/limits.md')

/** The page of every limit that the code declares, grouped by who declares it. */
export function writeLimits(): string {
  const groups = Map.groupBy(declaredLimits(), ({ name }) => name.split('.')[0] ?? name)
  const sections = [...groups].map(([group, limits]) => {
    const rows = limits.map(({ name, max, why }) => `| \`${name}\` | ${max.toLocaleString('en')} | ${cell(why)} |`)
    return `## ${group}\n\n| Limit | At most | Why |\n|---|--:|---|\n${rows.join('\n')}\n`
  })
  return `${opening}\n${sections.join('\n')}`
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

const opening = `# Limits

Every queue, list, text and upload has a named limit with a reason. This page is written from the code by
\`npm run heed -- run tools/docs/limits.ts\`; a test fails while it is out of date. The listening engine, which is usable
alone, names its own in [engine/limits.ts](../../engine/limits.ts).
`

if (import.meta.main) {
  writeFileSync(page, writeLimits())
  stdout.write(`${declaredLimits().length} limits written to docs/reference/limits.md\n`)
}
