import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formulaAt, formulas, stepsOf } from './formulas.ts'
import { dayStart, pickupClockFrom } from './pickup-clock.ts'
import { rankFixes } from './rank-fixes.ts'
import { type Counted, pointsAlong, type ScoreInputs, scoreShop } from './score-shop.ts'
import { starsTenths } from './stars.ts'

const [y2024, y2025] = formulas as [(typeof formulas)[0], (typeof formulas)[0]]
const of = (sum: number, count: number, bad = 0): Counted => ({ sum, count, bad })
const shop = (more: Partial<ScoreInputs> = {}): ScoreInputs => ({
  category: 'cut-flowers',
  validOrders: 500,
  nextDay: of(0, 0),
  deductions: [],
  metrics: {
    rating: of(940, 200, 8),
    'quality-returns': of(6, 480, 6),
    'pickup-hours': of(480 * 9, 480),
    'promises-kept': of(465, 480, 15),
    damage: of(11, 500, 11),
    'dispatch-feedback': of(47, 500, 47),
    'first-reply': of(100 * 70, 100),
    'claim-hours': of(20 * 8, 20),
    dissatisfaction: of(6, 80, 6),
  },
  ...more,
})

test('a formula binds from its date on', () => {
  assert.equal(formulaAt(1_740_758_400_000).version, '2025-03')
  assert.equal(formulaAt(1_740_758_399_999).version, '2024')
})

test('steps ascend in value and stay within 50 and 100 points', () => {
  for (const formula of formulas)
    for (const table of Object.values(formula.steps))
      for (const steps of Object.values(table))
        steps.forEach(([value, points], index) => {
          assert.ok(points >= 50 && points <= 100)
          assert.ok(index === 0 || value > steps[index - 1]![0])
        })
})

test('weights of parts and of metrics inside a part make a hundred', () => {
  for (const formula of formulas) {
    for (const parts of Object.values(formula.partWeights))
      assert.equal(parts.product + parts.logistics + parts.service, 100)
    for (const part of ['product', 'logistics', 'service'])
      assert.equal(
        Object.values(formula.metrics)
          .filter((one) => one.part === part)
          .reduce((sum, one) => sum + one.weight, 0),
        100,
      )
  }
})

test('points go in a straight line between steps and stay at the ends outside', () => {
  const steps = stepsOf(y2025, 'umbrella', 'pickup-hours')
  const table = [
    [2, 100],
    [8, 100],
    [11, 95],
    [48, 50],
    [90, 50],
  ] as const
  for (const [hours, points] of table) assert.equal(pointsAlong(steps, hours), points)
})

test('few valid orders: the growth score, lower after bad behaviour', () => {
  const table = [
    { validOrders: 29, deductions: [], tenths: 700, stage: 'growth' },
    { validOrders: 29, deductions: ['refused-invoice'], tenths: 600, stage: 'growth' },
  ] as const
  for (const { tenths, stage, validOrders, deductions } of table) {
    const scored = scoreShop(y2025, shop({ validOrders, deductions: [...deductions] }))
    assert.deepEqual([scored.tenths, scored.stage], [tenths, stage])
  }
  assert.equal(scoreShop(y2025, shop({ validOrders: 30 })).stage, 'formal')
})

test('a small shop with at most three bad cases gets eighty points; a fourth is measured', () => {
  const at = (validOrders: number, bad: number) =>
    scoreShop(y2025, shop({ validOrders, metrics: { damage: of(bad, 40, bad) } })).metrics.find(
      (one) => one.metric === 'damage',
    )
  assert.deepEqual([at(299, 3)!.points, at(299, 3)!.why], [80, 'small-sample'])
  assert.equal(at(299, 4)!.why, 'measured')
  assert.equal(at(300, 3)!.why, 'measured')
})

test('one angry star does not sink a product: fifty imagined ratings stand beside it', () => {
  const rating = scoreShop(y2025, shop({ metrics: { rating: of(1, 1, 1) } })).metrics[0]!
  assert.equal(rating.value?.toFixed(3), ((1 + 4.6 * 50) / 51).toFixed(3))
})

test('bonus and deductions move the score within their caps', () => {
  const plain = scoreShop(y2025, shop()).tenths
  assert.equal(scoreShop(y2025, shop({ nextDay: of(20, 100) })).tenths, plain + 50)
  assert.equal(scoreShop(y2025, shop({ nextDay: of(19, 100) })).tenths, plain)
  assert.equal(
    scoreShop(y2025, shop({ deductions: ['fake-shipping', 'fake-reviews', 'false-advertising'] })).tenths,
    plain - 100,
  )
})

test('the same days score higher once complaints about dispatch no longer count', () => {
  assert.ok(scoreShop(y2025, shop()).tenths > scoreShop(y2024, shop()).tenths)
})

test('fixes come best first and each is what supposing it would give', () => {
  const fixes = rankFixes(y2025, shop())
  assert.ok(fixes.length >= 4)
  assert.deepEqual(
    fixes.map((one) => one.gainTenths),
    fixes.map((one) => one.gainTenths).sort((a, b) => b - a),
  )
  const [first] = fixes
  const then = scoreShop(y2025, shop(), { [first!.metric]: first!.to })
  assert.equal(then.tenths - scoreShop(y2025, shop()).tenths, first!.gainTenths)
  assert.equal(fixes.find((one) => one.metric === 'promises-kept')?.cases, Math.ceil((0.985 - 465 / 480) * 480))
})

test('paid at night, the pick-up clock starts at six in the morning', () => {
  const at = (text: string) => Date.parse(`${text}+08:00`)
  const table = [
    ['2026-03-02T17:59:00', '2026-03-02T17:59:00'],
    ['2026-03-02T18:00:00', '2026-03-03T06:00:00'],
    ['2026-03-03T02:00:00', '2026-03-03T06:00:00'],
    ['2026-03-03T06:00:00', '2026-03-03T06:00:00'],
  ] as const
  for (const [paid, from] of table) assert.equal(pickupClockFrom(at(paid)), at(from))
  assert.equal(dayStart(at('2026-03-03T00:10:00')), at('2026-03-03T00:00:00'))
})

test('stars follow the published map', () => {
  const table = [
    [1000, 50],
    [970, 50],
    [640, 41],
    [610, 41],
    [600, 40],
    [510, 31],
    [500, 30],
    [0, 30],
  ] as const
  for (const [tenths, stars] of table) assert.equal(starsTenths(tenths), stars, `${tenths}`)
})
