import assert from 'node:assert/strict'
import { test } from 'node:test'
import { REST_GROUPS_MAX } from '../limits.ts'
import { createGrouper } from './grouper.ts'

test('like remarks fall into one group, unlike ones do not, the same way each time', () => {
  const texts = ['想看主播试吃辣条', '主播试吃辣条吧', '能不能放首歌', '主播来试吃辣条', '放首歌吧能不能']
  const place = () => {
    const grouper = createGrouper()
    return texts.map((text) => grouper.place(text))
  }
  assert.deepEqual(place(), ['rest:1', 'rest:1', 'rest:2', 'rest:1', 'rest:2'])
  assert.deepEqual(place(), place())
})

test('the rest pool keeps a bounded number of groups, and the largest stay', () => {
  const grouper = createGrouper()
  for (let i = 0; i < 5; i++) grouper.place('想看主播试吃辣条')
  for (let i = 0; i < REST_GROUPS_MAX * 2; i++) grouper.place(`word${i} other${i}`)
  assert.equal(grouper.size(), REST_GROUPS_MAX)
  assert.equal(grouper.place('想看主播试吃辣条'), 'rest:1')
})

test('texts of two scopes never meet, and the key says the scope', () => {
  const grouper = createGrouper()
  assert.equal(grouper.place('想看主播试吃辣条', { scope: 'a' }), 'a|rest:1')
  assert.equal(grouper.place('想看主播试吃辣条', { scope: 'b' }), 'b|rest:2')
  assert.equal(grouper.place('主播试吃辣条吧', { scope: 'a' }), 'a|rest:1')
})

test('texts of pictures alone share one group', () => {
  const grouper = createGrouper()
  assert.deepEqual([grouper.place('👍'), grouper.place('!!! 😂')], ['rest:1', 'rest:1'])
})

test('groups whose centres meet become the older one, told once, and the younger key is not given again', () => {
  const grouper = createGrouper({ alike: 0.99, same: 0.2, mergeEvery: 4 })
  const first = grouper.place('想看主播试吃辣条吧')
  const second = grouper.place('主播试吃一下辣条')
  grouper.place('能不能放首歌')
  assert.notEqual(first, second)
  assert.deepEqual(grouper.merges(), [])
  const next = grouper.place('主播试吃一下辣条')
  assert.deepEqual(grouper.merges(), [{ demand: second, into: first }])
  assert.deepEqual(grouper.merges(), [])
  assert.notEqual(next, second)
})

test('people’s word wins: what they keep apart is not merged, what they join is', () => {
  const grouper = createGrouper({ alike: 0.99, same: 0.2, mergeEvery: 3 })
  const first = grouper.place('想看主播试吃辣条吧')
  const second = grouper.place('主播试吃一下辣条')
  grouper.keepApart(second, first)
  const third = grouper.place('能不能放首歌')
  assert.deepEqual(grouper.merges(), [])
  grouper.join(third, second)
  grouper.join(third, 'rest:99')
  assert.deepEqual(grouper.merges(), [{ demand: third, into: second }])
  assert.equal(grouper.size(), 2)
})

test('a stream of ever new words is remembered in bounded space', () => {
  const grouper = createGrouper({ groupsMax: 3, mergeEvery: 50 })
  for (let n = 0; n < 3_000; n++) grouper.place(`word${n} other${n} third${n}`)
  assert.equal(grouper.size(), 3)
})
