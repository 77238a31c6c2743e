import assert from 'node:assert/strict'
import { test } from 'node:test'
import { suggestChange } from './suggest-change.ts'

const reason = { zh: '太长', en: 'too long' }
const attribute = (value: string, unit: string) => ({ label: { zh: '', en: '' }, value, unit })

test('a want the product has no attribute for suggests nothing', () => {
  assert.deepEqual(suggestChange('size_fit=shorter', {}, reason), [])
  assert.deepEqual(suggestChange('service=friendlier', { length: attribute('58', 'cm') }, reason), [])
})

test('a known want proposes a number the merchant may overwrite', () => {
  const cases: [string, string, string, string][] = [
    ['size_fit=shorter', 'length', '58', '53'],
    ['function=two_people?', 'span', '98', '112'],
    ['colour=paler', 'redSaturation', '72', '18'],
  ]
  for (const [slot, name, before, after] of cases) {
    const [change] = suggestChange(slot, { [name]: attribute(before, '') }, reason)
    assert.deepEqual([change?.attribute, change?.before, change?.after], [name, before, after], slot)
  }
})

test('a loud product is proposed paler in each of its colours', () => {
  const changes = suggestChange('colour=paler', { red: attribute('72', '%'), blue: attribute('68', '%') }, reason)
  assert.deepEqual(
    changes.map((change) => [change.attribute, change.after]),
    [
      ['red', '18'],
      ['blue', '17'],
    ],
  )
})
