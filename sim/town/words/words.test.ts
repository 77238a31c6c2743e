import assert from 'node:assert/strict'
import { test } from 'node:test'
import { productsOn } from '../products.ts'
import { shops } from '../shops.ts'
import { seededChance } from '../testing/seeded-chance.ts'
import { readCores } from './core.ts'
import { fillerMixes } from './filler.ts'
import { cores } from './library.ts'
import { speak, speakReview, spokenCharactersMax, type Temper } from './speak.ts'

const tempers: Temper[] = ['gentle', 'blunt', 'lively', 'terse', 'chatty']

test('a heading with an unknown intent is refused with the heading in the message', () => {
  assert.throws(() => readCores('any', 'zh', '= no-such-thing c\n太长'), /no-such-thing/)
})

test('words before the first heading are refused', () => {
  assert.throws(() => readCores('any', 'en', 'hello'), /before the first heading/)
})

test('a line may override acts, want, product and day of its group', () => {
  const [plain, own] = readCores('buyu', 'zh', '= praise p\n好\n{c function=hook @night-umbrella day:19} 没地方挂')
  assert.deepEqual([plain!.acts, plain!.want, plain!.product], [['praise'], undefined, undefined])
  assert.deepEqual(
    [own!.acts, own!.want, own!.product, own!.fromDay],
    [['complaint'], 'function=hook', 'night-umbrella', 19],
  )
})

test('at least 900 Chinese and 350 English messages were written, each different', () => {
  const distinct = (lang: string) => new Set(cores.filter((core) => core.lang === lang).map((core) => core.text)).size
  assert.ok(distinct('zh') >= 900, `zh ${distinct('zh')}`)
  assert.ok(distinct('en') >= 350, `en ${distinct('en')}`)
})

test('authored messages are 1 to 120 characters, carry acts, and name wants as aspect=value', () => {
  for (const core of cores) {
    assert.ok(core.text.length >= 1 && core.text.length <= 120, core.text)
    assert.ok(core.acts.length >= 1, core.text)
    if (core.want) assert.match(core.want, /^[a-z_]+=[a-z_]+$/, core.text)
    if (core.acts.includes('other')) assert.equal(core.acts.length, 1, core.text)
  }
})

test('every shop has words for everything its shoppers are up to, in both languages, for each product and day', () => {
  const chance = seededChance(1)
  for (const shop of shops) {
    for (const product of productsOn(shop.key, 44)) {
      for (const entry of fillerMixes[shop.key]) {
        if (entry.product && entry.product !== product.key) continue
        for (const lang of ['zh', 'en'] as const) {
          const spoken = speak(chance, {
            shop: shop.key,
            product: product.key,
            intent: entry.intent,
            lang,
            temper: 'gentle',
            day: 0,
          })
          assert.equal(spoken.lang, lang, `${shop.key} ${entry.intent}`)
        }
      }
      for (const rating of [1, 2, 3, 4, 5])
        assert.ok(speakReview(chance, { shop: shop.key, product: product.key, lang: 'en', rating }).text)
    }
  }
})

test('what speaks of a change is not said before the change', () => {
  const chance = seededChance(2)
  const late = new Set(cores.filter((core) => core.fromDay !== undefined).map((core) => core.id))
  for (let nth = 0; nth < 400; nth++) {
    const spoken = speak(chance, { shop: 'buyu', intent: 'praise', lang: 'zh', temper: 'terse', day: 5 })
    assert.ok(!late.has(spoken.core), spoken.text)
  }
})

test('a want to avoid is never said', () => {
  const chance = seededChance(3)
  for (let nth = 0; nth < 300; nth++) {
    const spoken = speak(chance, {
      shop: 'nuanyan',
      intent: 'rhetorical',
      lang: 'zh',
      temper: 'blunt',
      avoidWants: ['colour=paler'],
    })
    assert.notEqual(spoken.want, 'colour=paler')
  }
})

test('the same chance says the same words; nothing is empty or longer than a bullet comment may be', () => {
  const say = () => {
    const chance = seededChance(9)
    return Array.from(
      { length: 500 },
      () =>
        speak(chance, {
          shop: 'nuanyan',
          intent: 'colour-paler',
          lang: chance.pick(['zh', 'en'] as const),
          temper: chance.pick(tempers),
        }).text,
    )
  }
  assert.deepEqual(say(), say())
  for (const text of say()) assert.ok(text.trim().length > 0 && text.length <= spokenCharactersMax, text)
})
