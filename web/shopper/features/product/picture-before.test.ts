import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pictureBefore } from './picture-before.ts'

const drawn = '/pictures/cashmere-cardigan.svg?length=53&colour=cherry'

test('a change the drawing shows is drawn as it was', () => {
  const before = pictureBefore(drawn, [{ attribute: 'length', before: '58' }])
  assert.equal(before, '/pictures/cashmere-cardigan.svg?length=58&colour=cherry')
})

test('a change nobody would see, and a photograph, have no picture of before', () => {
  assert.equal(pictureBefore(drawn, [{ attribute: 'weight', before: '300' }]), null)
  assert.equal(pictureBefore('/files/cardigan.jpg', [{ attribute: 'length', before: '58' }]), null)
})
