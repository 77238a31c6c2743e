import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { writeLimits } from './limits.ts'

test('the page of limits says what the code declares', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/reference/limits.md'), 'utf8')
  assert.equal(page, writeLimits(), 'run: npm run heed -- run tools/docs/limits.ts')
})
