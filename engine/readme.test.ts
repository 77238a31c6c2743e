import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mock, test } from 'node:test'

test('the example in the README runs and prints what the README says', async () => {
  const readme = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8')
  const block = (name: string) => readme.split(`\`\`\`${name}\n`)[1]?.split('\n```')[0]
  assert.equal(block('ts'), readFileSync(join(import.meta.dirname, 'example.ts'), 'utf8').trimEnd())
  const printed: string[] = []
  const log = mock.method(console, 'log', (...parts: unknown[]) => printed.push(parts.join(' ')))
  await import('./example.ts')
  log.mock.restore()
  assert.equal(printed.join('\n'), block('text'))
})
