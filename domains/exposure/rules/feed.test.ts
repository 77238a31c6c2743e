import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '@heed/kernel'
import { type Candidate, composeFeed } from './compose-feed.ts'
import { type CardInputs, explain, feedFormulaAt, scoreOf, termKeys, termsOf } from './formula.ts'

const now = Date.parse('2026-03-02T10:00:00+08:00')
const formula = feedFormulaAt(now)
const card = (more: Partial<CardInputs> = {}): CardInputs => ({
  comments: 20,
  orders: 5,
  stars: 4.6,
  weight: 0.8,
  renewedAt: now - 3 * day,
  running: false,
  ...more,
})
const score = (more: Partial<CardInputs>) => scoreOf(formula, termsOf(formula, card(more), now))

test('weights make one, and price is not among the terms', () => {
  const sum = termKeys.reduce((all, term) => all + formula.weights[term], 0)
  assert.equal(sum.toFixed(9), '1.000000000')
  assert.ok(!termKeys.some((term) => /price|discount|paid/.test(term)))
})

test('better content, goods, service and news each place a card higher; so does a follow', () => {
  const plain = score({})
  const better: Partial<CardInputs>[] = [
    { comments: 60 },
    { orders: 30 },
    { stars: 4.9 },
    { weight: 0.92 },
    { renewedAt: now - day },
    { running: true },
  ]
  for (const more of better) assert.ok(score(more) > plain, JSON.stringify(more))
  const terms = termsOf(formula, card(), now)
  assert.equal(Math.round((scoreOf(formula, terms, true) - plain) * 100) / 100, 10)
})

test('the explained points add up to the score', () => {
  const terms = termsOf(formula, card(), now)
  const points = explain(formula, { ...terms, follow: 1 }).reduce((sum, one) => sum + one.points, 0)
  assert.ok(Math.abs(points - scoreOf(formula, terms, true)) < 0.001)
})

const candidate = (shopId: string, itemId: string, at: number, newShop = false, seen = 0): Candidate => ({
  shopId,
  itemId,
  score: at,
  newShop,
  seen,
})

test('every fifth slot goes to the least seen new shop, and every card appears once', () => {
  const cards = [
    ...Array.from({ length: 12 }, (_, nth) => candidate(`old-${nth % 3}`, `o${nth}`, 90 - nth)),
    candidate('new-a', 'a1', 20, true, 50),
    candidate('new-b', 'b1', 10, true, 5),
    candidate('new-b', 'b2', 9, true, 5),
  ]
  const feed = composeFeed(formula, cards)
  assert.equal(new Set(feed.map((one) => one.itemId)).size, cards.length)
  assert.deepEqual([feed[4]!.itemId, feed[4]!.reason], ['b1', 'floor'])
  assert.deepEqual([feed[9]!.itemId, feed[9]!.reason], ['a1', 'floor'])
  assert.deepEqual(composeFeed(formula, [...cards].reverse()), feed)
})

test('two cards of one shop do not stand side by side while another shop has one', () => {
  const feed = composeFeed(formula, [candidate('x', '1', 9), candidate('x', '2', 8), candidate('y', '3', 1)])
  assert.deepEqual(
    feed.map((one) => one.itemId),
    ['1', '3', '2'],
  )
})
