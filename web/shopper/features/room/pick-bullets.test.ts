import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pickBullets } from './pick-bullets.ts'

const said = (offsetMs: number, text = '好看', fromHost = false) => ({
  commentId: `c${offsetMs}`,
  personId: null,
  name: '路人',
  text,
  offsetMs,
  fromHost,
})

test('only what was said in the second just played flies', () => {
  const picked = pickBullets([said(900), said(1_500), said(2_100)], { fromMs: 1_000, untilMs: 2_000, choice: 'all' })
  assert.deepEqual(picked === 'jumped' || picked.map((one) => one.offsetMs), [1_500])
})

test('a crowded second keeps the host and spreads the rest over it', () => {
  const crowd = Array.from({ length: 30 }, (_, nth) => said(1_001 + nth * 33, `第${nth}句`))
  const picked = pickBullets([...crowd, said(1_999, '来看长度', true)], {
    fromMs: 1_000,
    untilMs: 2_000,
    choice: 'all',
  })
  assert.deepEqual(picked === 'jumped' || picked.map((one) => one.text), ['来看长度', '第0句', '第15句'])
})

test('moving the playhead is a jump, not a storm of old comments', () => {
  assert.equal(pickBullets([said(5_000)], { fromMs: 1_000, untilMs: 60_000, choice: 'all' }), 'jumped')
  assert.equal(pickBullets([said(5_000)], { fromMs: 60_000, untilMs: 1_000, choice: 'all' }), 'jumped')
})

test('none fly when they are turned off', () => {
  assert.deepEqual(pickBullets([said(1_500)], { fromMs: 1_000, untilMs: 2_000, choice: 'off' }), [])
})
