import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parsePrice } from './parse-price.ts'

function outline(text: string, column?: string): string {
  const priced = parsePrice(text, column, 'CNY')
  return 'refused' in priced ? priced.refused.why : `${priced.minor} ${priced.currency}`
}

test('what is no price, or one in doubt, is refused', () => {
  for (const text of ['', '面议', '-3', '1.999', '12,34', '1e3', '9007199254740993', '1.2.3', '5-8元']) {
    assert.equal(outline(text), 'price-unreadable', text)
  }
  assert.equal(outline('$12', 'CNY'), 'currency-unknown')
  assert.equal(outline('12', '软妹'), 'currency-unknown')
  assert.equal(outline('12 gold'), 'currency-unknown')
})

test('prices become whole minor units without passing through a fraction', () => {
  const table = `
    59.9       | 5990 CNY
    0.29       | 29 CNY
    ¥1,299.00  | 129900 CNY
    ￥19        | 1900 CNY
    19.9元      | 1990 CNY
    US$12.50   | 1250 USD
    12 EUR     | 1200 EUR
    8.10       | 810 CNY
    1.500      | 150 CNY`
  for (const line of table.trim().split('\n')) {
    const [text = '', expected = ''] = line.split('|').map((part) => part.trim())
    assert.equal(outline(text), expected, text)
  }
  assert.equal(outline('¥1,200', 'JPY'), '1200 JPY')
  assert.equal(outline('3', '人民币'), '300 CNY')
  assert.equal(outline('¥1,200.50', 'JPY'), 'price-unreadable')
})
