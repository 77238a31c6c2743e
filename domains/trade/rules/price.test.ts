import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { couponMinorMax, lineMinorMax } from './limits.ts'
import { price } from './price.ts'
import { defaultShipping, shippingMinor } from './shipping.ts'

const line = fc.record({
  quantity: fc.integer({ min: 1, max: 99 }),
  priceMinor: fc.integer({ min: 0, max: lineMinorMax.max / 100 }),
})
const lines = fc.array(line, { minLength: 1, maxLength: 50 })

test('a coupon worth more than the goods leaves the shipping to pay and nothing below zero', () => {
  const found = price([{ quantity: 1, priceMinor: 300 }], 800, 500)
  assert.deepEqual(found, {
    goodsMinor: 300,
    shippingMinor: 800,
    discountMinor: 300,
    totalMinor: 800,
    lineDiscounts: [300],
  })
})

test('a discount that does not divide is spread to the last unit', () => {
  const thirds = [100, 100, 100].map((priceMinor) => ({ quantity: 1, priceMinor }))
  assert.deepEqual(price(thirds, 0, 100).lineDiscounts, [34, 33, 33])
})

test('whatever the basket: parts add up, no line gives more than it costs, nothing is below zero', () => {
  fc.assert(
    fc.property(lines, fc.nat(2_000), fc.nat(couponMinorMax.max), (basket, shipping, coupon) => {
      const found = price(basket, shipping, coupon)
      assert.equal(found.goodsMinor + found.shippingMinor - found.discountMinor, found.totalMinor)
      assert.equal(
        found.lineDiscounts.reduce((sum, part) => sum + part, 0),
        found.discountMinor,
      )
      assert.ok(found.totalMinor >= 0 && found.discountMinor <= coupon)
      for (const [index, part] of found.lineDiscounts.entries())
        assert.ok(part >= 0 && part <= basket[index]!.quantity * basket[index]!.priceMinor)
    }),
  )
})

const far = { province: '西藏', priceMinor: 1_800, freeFromMinor: null }
const other = { province: '*', priceMinor: 600, freeFromMinor: 5_000 }
const cases: [string, Parameters<typeof shippingMinor>, number][] = [
  ['its own province has its own price', [[far, other], '西藏', 9_000], 1_800],
  ['everywhere else pays the common price', [[far, other], '云南', 4_999], 600],
  ['enough goods travel for nothing', [[far, other], '云南', 5_000], 0],
  ['a shop without a table uses the default', [[], '云南', 100], defaultShipping.priceMinor],
  ['an address not known yet is everywhere else', [[far, other], null, 100], 600],
]
for (const [title, asked, expected] of cases) test(title, () => assert.equal(shippingMinor(...asked), expected))
