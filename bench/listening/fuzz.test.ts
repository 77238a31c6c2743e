import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fuzzInput } from './fuzz-inputs.ts'
import { fuzz } from './fuzz-run.ts'

const COUNT = 20_000

test('inputs nobody would write are answered, well formed and the same way twice', () => {
  const fuzzed = fuzz(COUNT)
  assert.deepEqual(fuzzed.faults, [])
})

test('among them are megabytes, lone surrogates and control characters', () => {
  const texts = Array.from({ length: 2_000 }, (_, n) => fuzzInput(n).text)
  assert.ok(texts.some((text) => text.length >= 2 ** 20))
  assert.ok(texts.some((text) => !text.isWellFormed()))
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  assert.ok(texts.some((text) => /[\u0000-\u0008]/.test(text)))
})
