import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { assertKebab, camel, pascal, Refusal, readJson, writeNew } from './writing.ts'

const riverPath = 'domains/river.json'

/**
 * Writes a domain with every piece of furniture that tidy asks for, and gives it its place in the river: right of
 * `after`, or last. It may know whatever stands upstream; it begins by knowing nobody.
 */
export function writeDomain(root: string, name: string | undefined, after?: string): string[] {
  assertKebab(name, 'The domain')
  if (name.includes('-')) throw new Refusal('A domain is one word: its name is also its schema in the database.')
  const river = readJson<string[]>(root, riverPath)
  if (river.includes(name)) throw new Refusal(`${name} stands in the river already.`)
  if (after && !river.includes(after))
    throw new Refusal(`There is no domain ${after}; the river is ${river.join(', ')}.`)
  const zod = readJson<{ dependencies: { zod: string } }>(root, 'kernel/package.json').dependencies.zod
  const home = `domains/${name}`
  const wrote = writeNew(root, {
    [`${home}/package.json`]: packageText(name, zod),
    [`${home}/README.md`]: readmeText(name),
    [`${home}/contract/index.ts`]: "export * from './answers.ts'\n",
    [`${home}/contract/answers.ts`]: answersText(name),
    [`${home}/contract/http.ts`]: '/** The routes of this domain, by method and path. */\nexport const routes = {}\n',
    [`${home}/store/migrations/0001-${name}.sql`]: migrationText(name),
    [`${home}/wiring.ts`]: wiringText(name),
    [`${home}/testing/index.ts`]: testingText(name),
  })
  const place = after ? river.indexOf(after) + 1 : river.length
  writeFileSync(join(root, riverPath), `${JSON.stringify(river.toSpliced(place, 0, name), null, 2)}\n`)
  return [...wrote, riverPath]
}

function packageText(name: string, zod: string): string {
  const manifest = {
    name: `@heed/${name}`,
    private: true,
    version: '0.1.0',
    license: 'MIT',
    type: 'module',
    exports: {
      './contract': './contract/index.ts',
      './contract/http': './contract/http.ts',
      './wiring': './wiring.ts',
      './testing': './testing/index.ts',
    },
    dependencies: { '@heed/kernel': '0.1.0', zod },
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}

function readmeText(name: string): string {
  return `# ${pascal(name)}

## Words

## What always holds

## Tables

## Says, hears, is asked

## Actions
`
}

function answersText(name: string): string {
  return `/** What others may ask ${name}; each answer is read through the asker's own transaction. */
export type ${pascal(name)}Answers = Record<never, never>
`
}

function migrationText(name: string): string {
  return `-- old code still runs: yes (first migration)
comment on schema ${name} is 'what ${name} owns';
`
}

function wiringText(name: string): string {
  return `import type { MigrationSource, Wired } from '@heed/kernel'
import type { ${pascal(name)}Answers } from './contract/answers.ts'

export const ${camel(name)}Migrations: MigrationSource = {
  domain: '${name}',
  folder: new URL('./store/migrations/', import.meta.url),
}

export function wire${pascal(name)}(): Wired & { answers: ${pascal(name)}Answers } {
  return {
    name: '${name}',
    migrations: ${camel(name)}Migrations,
    routes: [],
    reactions: [],
    senders: [],
    timers: [],
    live: [],
    answers: {},
    forgetShop: async () => {},
  }
}
`
}

function testingText(name: string): string {
  return `import { ${camel(name)}Migrations, wire${pascal(name)} } from '../wiring.ts'

export { ${camel(name)}Migrations }

/** The real domain on the test's kernel. */
export const ${camel(name)}ForTest = () => wire${pascal(name)}()
`
}
