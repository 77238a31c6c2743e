import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fillParts, fillWords, shapeOf } from './fill-words.ts'
import { formatMoney } from './format.ts'
import { pickLocale } from './locale.ts'
import { phraseRelative, spanBetween } from './phrase-time.ts'

const web = join(import.meta.dirname, '../..')
const chinese = globSync(
  ['*/features/**/words.zh.json', '*/app/words.zh.json', 'ui/*/words.zh.json', 'ui/words/zh.json'],
  { cwd: web },
)

test('both languages of every dictionary have the same keys and the same placeholders', () => {
  assert.ok(chinese.length >= 1)
  for (const file of chinese) {
    const pair = [file, file.replace(/zh\.json$/, 'en.json')].map((one) => readShape(join(web, one)))
    assert.deepEqual(pair[1], pair[0], `${file} and its English twin differ`)
  }
})

test('no English file stands without its Chinese twin', () => {
  const english = globSync(['*/features/**/words.en.json', '*/app/words.en.json'], { cwd: web })
  assert.deepEqual(
    english.map((file) => file.replace(/en\.json$/, 'zh.json')).filter((file) => !chinese.includes(file)),
    [],
  )
})

const asked = { asked_one: '{count} person asked', asked_other: '{count} people asked', plain: 'as it is' }

test('the count chooses the form and is grouped; a missing value stays visible', () => {
  assert.equal(fillWords(asked, 'en', 'asked', { count: 1 }), '1 person asked')
  assert.equal(fillWords(asked, 'en', 'asked', { count: 1900 }), '1,900 people asked')
  assert.equal(fillWords({ asked: '{count} 人问过' }, 'zh', 'asked', { count: 61 }), '61 人问过')
  assert.equal(fillWords(asked, 'en', 'asked'), '{count} people asked')
})

test('a sentence comes in pieces where a piece is an element', () => {
  const link = { element: true }
  assert.deepEqual(fillParts<object>({ k: 'see {order} now' }, 'en', 'k', { order: link }), ['see ', link, ' now'])
})

test('the language comes from the address, then the stored choice, then the browser', () => {
  assert.equal(pickLocale('?lang=en', 'zh', ['zh-CN']), 'en')
  assert.equal(pickLocale('', 'zh', ['en-GB']), 'zh')
  assert.equal(pickLocale('', null, ['fr', 'en-GB']), 'en')
  assert.equal(pickLocale('?lang=fr', null, ['de']), 'zh')
})

test('money shows cents only where there are some', () => {
  assert.equal(formatMoney({ minor: 500, currency: 'CNY' }, 'zh'), '¥5')
  assert.equal(formatMoney({ minor: 980, currency: 'CNY' }, 'en'), '¥9.80')
  assert.equal(formatMoney({ minor: 146_000, currency: 'CNY' }, 'en'), '¥1,460')
})

test('silence is told in hours until two days have passed', () => {
  const hour = 3_600_000
  assert.equal(phraseRelative(40 * hour, 9 * hour, 'zh', '刚刚'), '31小时前')
  assert.equal(phraseRelative(50 * hour, 0, 'en', 'just now'), '2 days ago')
  assert.equal(phraseRelative(1_000, 0, 'en', 'just now'), 'just now')
  assert.deepEqual(spanBetween(0, 26 * hour + 61_000), { past: false, days: 1, hours: 2, minutes: 1, seconds: 1 })
})

function readShape(file: string): Record<string, string[]> {
  const shape = shapeOf(JSON.parse(readFileSync(file, 'utf8')))
  return Object.fromEntries(Object.entries(shape).sort(([a], [b]) => (a < b ? -1 : 1)))
}
