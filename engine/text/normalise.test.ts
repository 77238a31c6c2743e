import assert from 'node:assert/strict'
import { test } from 'node:test'
import { TEXT_LENGTH_MAX } from '../limits.ts'
import { detectLanguage } from './detect-language.ts'
import { displayWidth, fitWidth } from './display-width.ts'
import { normalise } from './normalise.ts'
import { splitClauses } from './split-clauses.ts'

const text = (raw: string) => normalise(raw).text

test('width, case, traditional characters and repeats are folded', () => {
  assert.equal(text('ＴＯＯ　Ｌｏｎｇ！！！'), 'too long!')
  assert.equal(text('顏色太豔了'), '颜色太艳了')
  assert.equal(text('哈哈哈哈哈'), '哈哈')
  assert.equal(text('sooooo good'), 'soo good')
  assert.equal(text('666666'), '666')
  assert.equal(text('1000 yuan'), '1000 yuan')
  assert.equal(text('nice 👍👍🏽'), 'nice \ue001')
})

test('each normal character knows the raw character it came from', () => {
  const raw = '👍太太太長㍿'
  const normal = normalise(raw)
  assert.equal(normal.text, '\ue001太太长株式会社')
  assert.deepEqual([...normal.from], [0, 2, 3, 5, 6, 6, 6, 6, 7])
})

test('a message cannot write the engine’s own emoji tokens, and lone surrogates vanish', () => {
  assert.equal(text('a\ue001b'), 'a b')
  assert.equal(text('a\ud83db\udc4d'), 'ab')
})

test('a text beyond the limit is read up to it', () => {
  const normal = normalise('长短'.repeat(500_000))
  assert.equal(normal.text.length, TEXT_LENGTH_MAX)
  assert.equal(normal.from[normal.text.length], TEXT_LENGTH_MAX)
})

test('the language is told from the letters, and from the hint where there are none', () => {
  assert.equal(detectLanguage('能不能出xl码'), 'zh')
  assert.equal(detectLanguage('love the colour'), 'en')
  assert.equal(detectLanguage('всем привет'), 'other')
  assert.equal(detectLanguage('すてきですね'), 'other')
  assert.equal(detectLanguage('666', 'zh-CN'), 'zh')
  assert.equal(detectLanguage('!!!'), 'other')
})

test('clauses end at marks and at spaces between Han characters, not inside numbers', () => {
  const cut = (raw: string) => splitClauses(raw).map(({ start, end }) => raw.slice(start, end))
  assert.deepEqual(cut('质量好 物流快,3.5折?'), ['质量好', '物流快', '3.5折'])
  assert.equal(splitClauses('防水吗 ?').at(-1)?.asked, true)
})

test('Chinese takes two columns a character', () => {
  assert.equal(displayWidth('太长了a'), 7)
  assert.equal(fitWidth('太长了想要短', 7), '太长了…')
  assert.equal(fitWidth('ab', 4), 'ab  ')
})
