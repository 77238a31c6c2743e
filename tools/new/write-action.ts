import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addToSection, assertKebab, camel, Refusal, writeNew } from './writing.ts'

/**
 * Writes an action that refuses until it knows its first row, its test, and its line in the domain's README.
 * `sentence` says what the action does; without one the verb itself stands in.
 */
export function writeAction(
  root: string,
  domain: string | undefined,
  verb: string | undefined,
  sentence?: string,
): string[] {
  assertKebab(domain, 'The domain')
  assertKebab(verb, 'The action')
  const home = `domains/${domain}`
  if (!existsSync(join(root, home, 'package.json')))
    throw new Refusal(`There is no ${home}; heed run tools/new/domain.ts makes one.`)
  if (!verb.includes('-')) throw new Refusal(`An action is a verb and what it is done to, like ${verb}-order.`)
  const noun = verb.slice(verb.indexOf('-') + 1)
  const says = sentence ?? `${verb.charAt(0).toUpperCase()}${verb.slice(1).replaceAll('-', ' ')}.`
  const wrote = writeNew(root, {
    [`${home}/actions/${verb}.ts`]: actionText(verb, noun, says),
    [`${home}/actions/${verb}.test.ts`]: testText(domain, verb, noun),
  })
  const readme = `${home}/README.md`
  const page = existsSync(join(root, readme)) ? readFileSync(join(root, readme), 'utf8') : `# ${domain}\n`
  writeFileSync(join(root, readme), addToSection(page, '## Actions', `- \`${verb}\`: ${says}`))
  return [...wrote, readme]
}

function actionText(verb: string, noun: string, says: string): string {
  const id = `${camel(noun)}Id`
  return `import { type Id, type Kernel, type Outcome, type Reach, refuse, type Tx } from '@heed/kernel'

/** ${says} */
export async function ${camel(verb)}(
  kernel: Kernel,
  reach: Reach & { shopId: Id },
  ${id}: Id,
): Promise<Outcome<{ ${id}: Id }, 'no-such-${noun}'>> {
  return await kernel.db.transact(reach, async (tx) => {
    if (!(await isThere(tx, ${id}))) return refuse('no-such-${noun}')
    return { ok: true, ${id} }
  })
}

/** Belongs into store/ as soon as there is a table to ask. */
async function isThere(tx: Tx, ${id}: Id): Promise<boolean> {
  return (await tx.maybe('select 1 where $1::uuid is null', [${id}])) !== null
}
`
}

function testText(domain: string, verb: string, noun: string): string {
  return `import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type TestKernel, testKernel } from '@heed/kernel/testing'
import { ${camel(domain)}Migrations } from '../testing/index.ts'
import { ${camel(verb)} } from './${verb}.ts'

let kernel: TestKernel
before(async () => {
  kernel = await testKernel([${camel(domain)}Migrations])
})
after(() => kernel.close())

test('${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun.replaceAll('-', ' ')} that is not there is refused', async () => {
  const reach = { role: 'web' as const, shopId: kernel.newId(), actor: 'test' }
  assert.deepEqual(await ${camel(verb)}(kernel, reach, kernel.newId()), { ok: false, why: 'no-such-${noun}' })
})
`
}
