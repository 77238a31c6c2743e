import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hear } from '../hear.ts'
import { demandKey, demandKeys, parseDemandKey } from './demand-key.ts'
import { demandTitle } from './demand-title.ts'
import { findMedoids } from './find-medoids.ts'

test('a complaint and a wish share a key, a question stands beside it', () => {
  const key = (text: string) => demandKey(hear({ text, category: '伞' }), { product: 'um-1' })
  assert.equal(key('一下雨就漏水'), 'um-1|function=waterproof')
  assert.equal(key('希望能做防水的'), 'um-1|function=waterproof')
  assert.equal(key('防水吗'), 'um-1|function=waterproof?')
  assert.equal(key('晚上好'), null)
})

test('a message that tells of several things has several keys', () => {
  assert.deepEqual(demandKeys(hear({ text: '裤子太长,还掉色', category: '衣服' })).toSorted(), [
    'quality=no_fading',
    'size_fit=shorter',
  ])
})

test('a key comes apart into product, slot and whether it was asked', () => {
  assert.deepEqual(parseDemandKey('a|b|colour=navy?'), { product: 'a|b', aspect: 'colour', value: 'navy', asked: true })
  assert.deepEqual(parseDemandKey('size_fit=shorter'), {
    product: null,
    aspect: 'size_fit',
    value: 'shorter',
    asked: false,
  })
  assert.equal(parseDemandKey('rest:3'), null)
})

test('titles speak the shoppers’ words in both languages', () => {
  const table = `
    size_fit=shorter                 | 太长了，想要短一点      | too long: make it shorter
    knit-7|colour=cherry_blossom_pink | 想要樱花粉             | want it in cherry-blossom pink
    colour=light_blue?               | 有没有浅蓝             | does it come in light blue?
    design=less_dated                | 显老，老气，想要年轻一点 | looks dated: make it younger
    function=two_people?             | 两个人能不能用         | can two people use it?
    delivery=home_delivery           | 想要送货上门           | bring it to my door
    stock=sold_separately?           | 单卖吗                 | is it sold separately?`
  for (const line of table.trim().split('\n')) {
    const [key = '', zh, en] =
      line.split('|').length === 4
        ? [
            line
              .split('|')
              .slice(0, 2)
              .map((cell) => cell.trim())
              .join('|'),
            ...line.split('|').slice(2),
          ]
        : line.split('|')
    assert.equal(demandTitle(key.trim(), 'zh'), zh?.trim())
    assert.equal(demandTitle(key.trim(), 'en'), en?.trim())
  }
})

test('a slot nobody has worded is titled by its most central words', () => {
  const samples = ['想要一个杯架放奶茶', '能加杯架放奶茶就好了', '明天会不会下雨']
  assert.ok(samples.slice(0, 2).includes(demandTitle('design=cup_holder', 'zh', samples)))
  assert.equal(demandTitle('design=cup_holder', 'en'), 'cup holder')
})

test('medoids stand for the many and do not repeat each other', () => {
  const texts = ['裤子太长了拖地', '裤子太长了拖地!', '裤腿太长要剪短', '今天天气不错']
  const [first, second] = findMedoids(texts, 2)
  assert.equal(first, '裤子太长了拖地')
  assert.equal(second, '裤腿太长要剪短')
  assert.deepEqual(findMedoids([], 3), [])
})
