import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demandTitle } from '../demand/demand-title.ts'
import { ASPECTS } from '../labels.ts'
import { domainBit } from './domains.ts'
import { ENTRIES, TRIE } from './load.ts'
import { readTable } from './read-table.ts'
import { segment } from './segment.ts'
import { PAIRS } from './zh/measures.ts'

const wants = new Set(
  [
    ...ENTRIES.flatMap(({ want, excess }) => [want, excess]),
    ...PAIRS.trim()
      .split('\n')
      .map((line) => line.split(' ')[3] ?? '-'),
  ].filter((want): want is string => want !== null && want !== '-'),
)

test('every want the lexicons can hear is an aspect of the guide and a short lower-case value', () => {
  for (const want of wants) {
    assert.match(want, /^[a-z_]+=[a-z0-9]+(?:_[a-z0-9]+){0,3}$/)
    assert.ok((ASPECTS as readonly string[]).includes(want.split('=')[0] as string), want)
  }
})

test('every want the lexicons can hear has a title in both languages, wished for and asked', () => {
  for (const want of wants) {
    for (const key of [want, `${want}?`]) {
      assert.match(demandTitle(key, 'zh'), /\p{Script=Han}/u, key)
      assert.doesNotMatch(demandTitle(key, 'en'), /\p{Script=Han}|_/u, key)
    }
  }
})

test('a line that cannot be read is refused', () => {
  assert.throws(() => readTable('good quality 不错'), /no \|/)
  assert.throws(() => readTable('nice quality | 不错'), /unknown kind/)
  assert.throws(() => readTable('good mood | 不错'), /unknown aspect/)
  assert.throws(() => readTable('good@moon quality | 不错'), /unknown domain/)
})

test('words are cut so that the fewest characters stay unread', () => {
  const cut = (text: string, category = '') =>
    segment(TRIE, text, 0, text.length, domainBit(category)).map(({ start, end }) => text.slice(start, end))
  assert.deepEqual(cut('质量不太好看'), ['质量', '不太', '好看'])
  assert.deepEqual(cut('其次是物流'), ['其次是', '物流'])
  assert.deepEqual(cut('it is shortish'), [])
})

test('a word can mean different things for different goods', () => {
  const sense = (text: string, category: string) =>
    segment(TRIE, text, 0, text.length, domainBit(category))[0]?.entry.want
  assert.equal(sense('硬', '衣服'), 'material=softer')
  assert.equal(sense('硬', '水果'), 'taste_smell=better_taste')
})
