import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseInstant } from './parse-time.ts'

const beijing = 480

test('what is no instant, or could be two, is not read', () => {
  for (const text of [
    '',
    '昨天下午',
    '3/1/2026',
    '01-03-2026',
    '2026-02-29',
    '2026-13-01',
    '2026-03-01 24:00',
    '2026-03-01 20:60',
    '12345',
    '1889-01-01',
    '9999999999999999999999',
    '20260231',
  ]) {
    assert.equal(parseInstant(text, beijing), null, text)
  }
})

test('every common way of writing one instant is read as that instant', () => {
  const instant = Date.UTC(2026, 2, 1, 12, 15, 0)
  for (const text of [
    '2026-03-01T12:15:00Z',
    '2026-03-01T20:15:00+08:00',
    '2026-03-01T20:15:00.0000000+08:00',
    '2026-03-01 20:15:00 +0800',
    '2026-03-01 20:15',
    '2026-3-1 20:15:00',
    '2026/3/1 20:15',
    '2026.03.01 20:15:00',
    '2026年3月1日 20:15',
    '2026年3月1日20时15分',
    '2026年03月01日 20时15分00秒',
    '20260301201500',
    '1772367300',
    '1772367300000',
    '1772367300000000',
    '1772367300.000',
  ]) {
    assert.equal(parseInstant(text, beijing), instant, text)
  }
})

test('fractions are kept to the millisecond and a zone in the text overrules the given one', () => {
  assert.equal(parseInstant('2025-03-31T17:45:40.382224+08:00', 0), Date.UTC(2025, 2, 31, 9, 45, 40, 382))
  assert.equal(parseInstant('2026-03-01', 0), Date.UTC(2026, 2, 1))
  assert.equal(parseInstant('2024-02-29', 0), Date.UTC(2024, 1, 29))
})
