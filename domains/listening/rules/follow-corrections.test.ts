import assert from 'node:assert/strict'
import { test } from 'node:test'
import { followCorrections, type Held } from './follow-corrections.ts'
import { nearlySame, normaliseWords } from './normalise-words.ts'

const cardigan = 'p1'
const elsewhere = 'p2'
const held = (words: string, slot: string, target: string | null, id = words): Held => ({
  correctionId: id,
  place: cardigan,
  slot,
  words: normaliseWords(words),
  fromDemandId: 'd1',
  target: target === null ? null : { demandId: target, place: cardigan, slot: `made#${target}`, lane: 'many' },
})
const follow = (text: string, slots: string[], rows: Held[], place = cardigan) => {
  const read = slots.map((slot) => ({ place, slot }))
  const { kept, moved } = followCorrections(normaliseWords(text), read, rows, place)
  return [...kept.map((one) => one.slot), ...moved.map((one) => `→${one.slot?.slot ?? 'none'}`)]
}

test('width, case, punctuation, emoji and drawn-out letters do not make other words', () => {
  assert.equal(normaliseWords('太长了！！！🙏'), normaliseWords('太长了'))
  assert.equal(normaliseWords('ＴＯＯ Long...'), normaliseWords('too long…'))
  assert.equal(normaliseWords('哈哈哈哈哈太长'), normaliseWords('哈哈太长'))
  assert.notEqual(normaliseWords('58cm'), normaliseWords('53cm'))
})

test('long texts with one letter changed are nearly the same, short ones must be equal', () => {
  assert.ok(nearlySame(normaliseWords('下摆堆在胯上显胖十斤'), normaliseWords('下摆堆在胯上，显胖十斤啊')))
  assert.ok(!nearlySame(normaliseWords('太长了'), normaliseWords('太短了')))
  assert.ok(!nearlySame(normaliseWords('下摆堆在胯上显胖十斤'), normaliseWords('袖子堆在手上显瘦三斤')))
})

test('a corrected reading is replaced, other readings of the same message stay', () => {
  const rows = [held('领口紧,快递也慢', 'size_fit=larger', 'neck')]
  assert.deepEqual(follow('领口紧 快递也慢!', ['size_fit=larger', 'delivery=faster'], rows), [
    'delivery=faster',
    '→made#neck',
  ])
})

test('what is not a demand is none in the whole shop; a move holds only for the same goods', () => {
  const none = [held('主播今天好漂亮', 'design=prettier', null)]
  assert.deepEqual(follow('主播今天好漂亮～', ['design=prettier'], none, elsewhere), ['→none'])
  const move = [held('领口勒', 'size_fit=larger', 'neck')]
  assert.deepEqual(follow('领口勒', ['size_fit=larger'], move, elsewhere), ['size_fit=larger'])
})

test('the same words go where they were put even when the engine reads nothing in them any more', () => {
  assert.deepEqual(follow('牛角扣', [], [held('牛角扣', 'design=less_dated', 'buttons')]), ['→made#buttons'])
})

test('the newest correction of the same words wins, the exact one before the near one', () => {
  const rows = [
    held('下摆堆在胯上显胖十斤啊', 'size_fit=shorter', 'near'),
    held('下摆堆在胯上显胖十斤', 'size_fit=shorter', 'exact'),
  ]
  assert.deepEqual(follow('下摆堆在胯上显胖十斤', ['size_fit=shorter'], rows), ['→made#exact'])
})
