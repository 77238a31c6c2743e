import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textCharsMax } from '../limits.ts'
import { readAuthor } from './read-author.ts'
import { readText } from './read-text.ts'

function why(text: string): string {
  const words = readText(text, 'utf-8')
  return 'refused' in words ? words.refused.why : `read ${words.text}`
}

test('no words, damaged words and too many words are refused', () => {
  assert.equal(why(' \u0000\uFEFF\n '), 'text-empty')
  assert.equal(why('花\uFFFD瓣'), 'undecodable')
  assert.equal(why('花'.repeat(textCharsMax + 1)), 'text-too-long')
})

test('the limit counts characters as people do, and exactly the limit is kept', () => {
  assert.match(why('💙'.repeat(textCharsMax)), /^read/)
  assert.equal(why('💙'.repeat(textCharsMax + 1)), 'text-too-long')
})

test('what a database cannot hold is taken out and the words stay', () => {
  assert.equal(why('\uFEFF 做父母\u0000的\n心态 👩‍👧 '), 'read 做父母的\n心态 👩‍👧')
  assert.equal(why('好看💙\uD83D'), 'read 好看💙')
})

test('a masked or missing name is nobody; a key or a real name is a person', () => {
  for (const name of [undefined, '', '张***', '小***满', '王*', '张*明', '匿名用户', 'Anonymous buyer']) {
    assert.equal(readAuthor(undefined, name), undefined, name)
  }
  assert.deepEqual(readAuthor('', '小满'), { key: 'name:小满', name: '小满' })
  assert.deepEqual(readAuthor('u1', '张***'), { key: 'u1', name: '张***' })
  assert.deepEqual(readAuthor('3ece738fa6ad', undefined), { key: '3ece738fa6ad' })
})
