import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayStart, keptShare, weekStart } from './days.ts'

test('days and weeks begin at midnight in Shanghai, weeks on Monday', () => {
  const at = (text: string) => Date.parse(`${text}+08:00`)
  assert.equal(dayStart(at('2026-03-04T00:30:00')), at('2026-03-04T00:00:00'))
  const table = [
    ['2026-03-02T00:00:00', '2026-03-02T00:00:00'],
    ['2026-03-08T23:59:00', '2026-03-02T00:00:00'],
    ['2026-03-01T23:59:00', '2026-02-23T00:00:00'],
  ] as const
  for (const [when, monday] of table) assert.equal(weekStart(at(when)), at(monday))
})

test('nothing settled is no share; an annulled breach was kept', () => {
  assert.equal(keptShare({ kept: 0, broken: 0, annulled: 0 }), null)
  assert.equal(keptShare({ kept: 8, broken: 2, annulled: 1 }), 0.9)
})
