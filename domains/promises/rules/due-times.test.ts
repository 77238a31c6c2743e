import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CategoryRule, DispatchRule } from '../contract/policy.ts'
import { dispatchDueAt } from './due-times.ts'
import { dayText, localDay } from './local-time.ts'

/** 2026-03-02 is a Monday; times are Shanghai's. */
const at = (text: string) => Date.parse(`${text.replace(' ', 'T')}+08:00`)

const rules: Record<string, DispatchRule> = {
  '24h': { kind: 'hours', hours: 24, night: null },
  '12h-night': { kind: 'hours', hours: 12, night: { fromHour: 18, untilHour: 6 } },
  '12h-siesta': { kind: 'hours', hours: 12, night: { fromHour: 12, untilHour: 14 } },
  'next-day': { kind: 'next-day-end' },
  flowers: { kind: 'cut-off', cutOffHour: 12, byHour: 18, hoursMax: 24 },
  truck: { kind: 'cut-off', cutOffHour: 20, byHour: 18, hoursMax: null },
}

const table = `
  24h        every-day    2026-03-02 10:00:00.000  2026-03-03 10:00:00.000
  24h        working-days 2026-03-06 10:00:00.000  2026-03-09 10:00:00.000
  24h        working-days 2026-03-10 10:00:00.000  2026-03-12 10:00:00.000
  24h        every-day    2026-12-31 23:59:59.999  2027-01-01 23:59:59.999
  12h-night  every-day    2026-03-02 17:59:59.999  2026-03-03 05:59:59.999
  12h-night  every-day    2026-03-02 18:00:00.000  2026-03-03 18:00:00.000
  12h-night  every-day    2026-03-03 02:30:00.000  2026-03-03 18:00:00.000
  12h-night  every-day    2026-03-03 06:00:00.000  2026-03-03 18:00:00.000
  12h-siesta every-day    2026-03-03 13:00:00.000  2026-03-04 02:00:00.000
  next-day   every-day    2026-03-02 00:00:00.000  2026-03-03 23:59:59.999
  next-day   every-day    2026-03-02 23:59:59.999  2026-03-03 23:59:59.999
  next-day   working-days 2026-03-06 08:00:00.000  2026-03-09 23:59:59.999
  flowers    every-day    2026-03-02 11:59:59.999  2026-03-02 18:00:00.000
  flowers    every-day    2026-03-02 12:00:00.000  2026-03-03 12:00:00.000
  flowers    every-day    2026-03-01 20:15:00.000  2026-03-02 18:00:00.000
  flowers    every-day    2026-03-02 00:00:00.000  2026-03-02 18:00:00.000
  truck      every-day    2026-03-02 19:00:00.000  2026-03-03 18:00:00.000
  truck      every-day    2026-03-02 17:00:00.000  2026-03-02 18:00:00.000
`

test('a due time follows from the rule, the calendar and the moment of payment', () => {
  for (const line of table.trim().split('\n')) {
    const [name, calendar, paidDay, paidTime, dueDay, dueTime] = line.trim().split(/\s+/)
    const rule = { dispatch: rules[name!]!, calendar, graceMinutes: 0, compensation: null } as CategoryRule
    assert.equal(dispatchDueAt(rule, at(`${paidDay} ${paidTime}`), ['2026-03-11']), at(`${dueDay} ${dueTime}`), line)
  }
})

test('a local day is written as the calendar writes it', () => {
  for (const text of ['1970-01-01', '2000-02-29', '2024-12-31', '2026-03-01', '2100-03-01'])
    assert.equal(dayText(localDay(at(`${text} 00:00:00.000`))), text)
})
