import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { test } from 'node:test'
import { measureGold } from './measure-gold.ts'
import { type Judged, score } from './score.ts'

const gold = resolve(import.meta.dirname, '../..', '../shared/data/gold/dev.jsonl')
const absent = existsSync(gold) ? false : 'no labelled messages beside the repository'

test('labelled messages are heard at least as well as rules and model once heard them', { skip: absent }, (t) => {
  const { scores, lines } = measureGold(gold)
  for (const line of lines) t.diagnostic(line)
  assert.ok(scores.actMacro >= 0.71, `act macro-F1 ${scores.actMacro}`)
  assert.ok(scores.aspectMicro >= 0.785, `aspects micro-F1 ${scores.aspectMicro}`)
  assert.ok(scores.wantExact >= 0.46, `want exact ${scores.wantExact}`)
})

test('scores follow their definitions', () => {
  const said = (acts: string[], aspects: string[], want: string | null): Judged => ({ acts, aspects, want })
  const scores = score([
    [
      said(['complaint'], ['size_fit'], 'size_fit=shorter'),
      said(['complaint'], ['size_fit', 'price'], 'size_fit=longer'),
    ],
    [said(['praise'], [], null), said(['complaint'], [], null)],
    [said(['question'], ['function'], 'function=waterproof'), said(['question'], [], 'function=waterproof')],
  ])
  assert.equal(scores.acts.complaint.precision, 0.5)
  assert.equal(scores.acts.complaint.recall, 1)
  assert.equal(scores.acts.praise.f1, 0)
  assert.equal(scores.aspectMicro, 0.5)
  assert.equal(scores.wantExact, 0.5)
  assert.equal(scores.wantAspect, 1)
})
