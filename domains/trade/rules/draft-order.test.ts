import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Counter, draftOrder } from './draft-order.ts'
import { rankLocations } from './rank-locations.ts'

const names = { zh: '玫瑰', en: 'Roses' }
const variant = (variantId: string, priceMinor: number, shopId = 'shop') => ({
  variantId,
  productId: `p-${variantId}`,
  shopId,
  name: names,
  title: names,
  priceMinor,
  currency: 'CNY',
  grams: 100,
  category: 'cut-flowers',
})
const counter: Counter = {
  shopId: 'shop',
  variants: new Map([
    ['a', variant('a', 1_000)],
    ['b', variant('b', 500)],
    ['x', variant('x', 500, 'another')],
  ]),
  shelves: [],
  shipping: [{ province: '*', priceMinor: 100, freeFromMinor: null }],
  coupons: [{ couponId: 'c', personId: 'mei', state: 'issued', amountMinor: 300, currency: 'CNY', expiresAt: 50 }],
}
const ask = (lines: [string, number, number][], couponId: string | null = null, personId = 'mei') => ({
  lines: lines.map(([variantId, quantity, priceMinor]) => ({ variantId, quantity, priceMinor })),
  couponId,
  personId,
  to: null,
})

const refusals: [string, ReturnType<typeof ask>, number, string][] = [
  ['a variant nobody sells', ask([['z', 1, 1]]), 0, 'no-such-variant'],
  ['a variant of another shop', ask([['x', 1, 500]]), 0, 'no-such-variant'],
  ['a price that moved since the screen was drawn', ask([['a', 1, 999]]), 0, 'price-changed'],
  ['a coupon that does not exist', ask([['a', 1, 1_000]], 'd'), 0, 'coupon-not-valid'],
  ['somebody else’s coupon', ask([['a', 1, 1_000]], 'c', 'wen'), 0, 'coupon-not-valid'],
  ['a coupon in the instant it ends', ask([['a', 1, 1_000]], 'c'), 50, 'coupon-not-valid'],
]
for (const [title, asked, now, why] of refusals)
  test(`${title} is refused as ${why}`, () => {
    const found = draftOrder(asked, counter, now)
    assert.equal(found.ok ? 'ok' : found.why, why)
  })

test('an order of the same variant twice is one line, priced with its coupon and shipping', () => {
  const found = draftOrder(
    ask(
      [
        ['a', 1, 1_000],
        ['b', 2, 500],
        ['a', 1, 1_000],
      ],
      'c',
    ),
    counter,
    49,
  )
  assert.ok(found.ok)
  assert.deepEqual(
    [found.goodsMinor, found.shippingMinor, found.discountMinor, found.totalMinor],
    [3_000, 100, 300, 2_800],
  )
  assert.deepEqual(
    found.lines.map((line) => [line.variantId, line.quantity, line.discountMinor]),
    [
      ['a', 2, 200],
      ['b', 2, 100],
    ],
  )
})

test('a location that has everything stands before a near one that does not, and near before far', () => {
  const shelf = (locationId: string, province: string, available: number) => ({
    locationId,
    province,
    variantId: 'a',
    available,
  })
  const shelves = [shelf('1-near-short', '云南', 1), shelf('2-far-full', '浙江', 5), shelf('3-near-full', '云南', 5)]
  const ranked = rankLocations(shelves, [{ variantId: 'a', quantity: 2 }], '云南')
  assert.deepEqual(ranked, ['3-near-full', '2-far-full', '1-near-short'])
})
