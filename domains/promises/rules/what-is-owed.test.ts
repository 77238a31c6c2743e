import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CompensationRule, PolicyBody } from '../contract/policy.ts'
import { owedFor, underCaps } from './what-is-owed.ts'

const body = {
  currency: 'CNY',
  exemptions: [{ from: 100, until: 200, categories: ['berries'], provinces: ['云南'], why: { zh: '', en: '' } }],
} as unknown as PolicyBody
const rule = (amount: CompensationRule['amount']): CompensationRule => ({
  amount,
  payAs: 'coupon',
  fundedBy: 'shop',
  validDays: 30,
})
const about = { totalMinor: 15_000, dueAt: 0, category: 'general', province: null }
const percent = (share: number, minMinor = 0, maxMinor = 100_000, roundToMinor = 100) =>
  rule({ kind: 'percent', percent: share, minMinor, maxMinor, roundToMinor })

test('per cent of what was paid, rounded half up to whole yuan, between the least and the most', () => {
  const table: [CompensationRule, number, number | null][] = [
    [percent(5), 15_000, 800],
    [percent(5), 14_900, 700],
    [percent(1, 200, 5_000), 9_900, 200],
    [percent(5, 500, 5_000), 900_000, 5_000],
    [percent(7.5, 0, 100_000, 1), 1_234, 93],
    [percent(1), 10, null],
    [rule({ kind: 'fixed', amountMinor: 500 }), 1, 500],
  ]
  for (const [one, totalMinor, expected] of table)
    assert.equal(owedFor(body, one, { ...about, totalMinor })?.amountMinor ?? null, expected, `${totalMinor}`)
})

test('an exemption owes nothing, inside its window, category and province alone', () => {
  const fixed = rule({ kind: 'fixed', amountMinor: 500 })
  const owes = (dueAt: number, category: string, province: string | null) =>
    owedFor(body, fixed, { ...about, dueAt, category, province }) !== null
  assert.deepEqual(
    [
      owes(100, 'berries', '云南'),
      owes(199, 'berries', '云南'),
      owes(200, 'berries', '云南'),
      owes(99, 'berries', '云南'),
    ],
    [false, false, true, true],
  )
  assert.deepEqual(
    [owes(150, 'general', '云南'), owes(150, 'berries', '浙江'), owes(150, 'berries', null)],
    [true, true, true],
  )
})

test('caps leave what room there is, and say which of them was full', () => {
  const caps = { perOrderMinor: 800, perBuyerDayMinor: 1_000 }
  const paid = (owed: number | null, orderMinor: number, buyerDayMinor: number) =>
    underCaps(owed, caps, { orderMinor, buyerDayMinor })
  assert.deepEqual(paid(500, 0, 0), { amountMinor: 500, unpaidWhy: null })
  assert.deepEqual(paid(500, 500, 500), { amountMinor: 300, unpaidWhy: null })
  assert.deepEqual(paid(500, 0, 900), { amountMinor: 100, unpaidWhy: null })
  assert.deepEqual(paid(500, 800, 800), { amountMinor: null, unpaidWhy: 'capped-order' })
  assert.deepEqual(paid(500, 0, 1_000), { amountMinor: null, unpaidWhy: 'capped-buyer-day' })
  assert.deepEqual(paid(null, 0, 0), { amountMinor: null, unpaidWhy: 'none-owed' })
  assert.deepEqual(
    underCaps(500, { perOrderMinor: null, perBuyerDayMinor: null }, { orderMinor: 9_999, buyerDayMinor: 9_999 }),
    {
      amountMinor: 500,
      unpaidWhy: null,
    },
  )
})
