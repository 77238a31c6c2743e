import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { ACTS, ASPECTS } from '../labels.ts'
import { readMessage } from '../listen/read-message.ts'
import { openModel } from '../model/model.ts'
import { takeSketch } from '../model/sketch.ts'
import { META } from '../model/weights/meta.ts'
import { composePlain } from './compose.ts'
import { fingerprint } from './fingerprint.ts'
import { learn } from './learn.ts'
import { packModel } from './pack-model.ts'
import { readCorpus } from './read-corpus.ts'
import { soundExp } from './sound-exp.ts'

const engine = join(import.meta.dirname, '..')

test('the shipped weights are made from this corpus and this trainer', () => {
  const now = fingerprint(engine)
  assert.equal(
    META.made,
    now,
    'corpus or trainer changed: run `node engine/train/train.ts` and commit engine/model/weights',
  )
})

test('the same messages make the same weights, byte for byte', () => {
  const rows = composePlain(join(engine, 'train', 'clauses')).filter((_, k) => k % 70 === 0)
  assert.deepEqual(packModel(learn(rows, 'x')), packModel(learn(rows, 'x')))
})

test('corpus lines carry labels the engine knows, and enough of each language', () => {
  const rows = readCorpus(join(engine, 'corpus'))
  for (const { file, acts, aspects, want, text } of rows) {
    assert.ok(acts.length > 0 && acts.every((act) => ACTS.includes(act)), `${file}: ${text}`)
    assert.ok(
      aspects.every((aspect) => ASPECTS.includes(aspect)),
      `${file}: ${text}`,
    )
    assert.ok(want === null || /^[a-z_]+=[a-z0-9_]+$/.test(want), `${file}: ${want}`)
  }
  assert.ok(rows.filter(({ lang }) => lang === 'zh').length >= 5_000)
  assert.ok(rows.filter(({ lang }) => lang === 'en').length >= 3_000)
})

test('plain messages come out alike every time', () => {
  const compose = () => composePlain(join(engine, 'train', 'clauses')).slice(0, 200)
  assert.deepEqual(compose(), compose())
})

test('the model opens once and scores a message the same way twice', () => {
  const model = openModel()
  assert.equal(openModel(), model)
  assert.ok(model.classes.length <= 255)
  const odds = (text: string) => [...model.score(takeSketch(readMessage({ text, category: '衣服' }))).odds]
  const first = odds('太长了')
  odds('质量很好')
  assert.deepEqual(odds('太长了'), first)
  assert.ok(first.every(Number.isFinite) && [...odds('')].every(Number.isFinite))
})

test('the trainer’s exponential agrees with the library’s', () => {
  for (const x of [-39, -3.2, -0.1, 0, 0.5, 2, 17]) {
    assert.ok(Math.abs(soundExp(x) / Math.exp(x) - 1) < 1e-12, String(x))
  }
})
