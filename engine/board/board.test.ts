import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { QUOTE_LENGTH_MAX } from '../limits.ts'
import { displayWidth } from '../text/display-width.ts'
import { type BoardMessage, createBoard } from './create-board.ts'
import { renderBoard } from './render-board.ts'

let made = 0
const say = (text: string, author?: string, more: Partial<BoardMessage> = {}): BoardMessage => ({
  id: `m${++made}`,
  text,
  category: '衣服',
  ...(author === undefined ? {} : { author }),
  ...more,
})

test('the same id and the same words by the same person add nothing', () => {
  const board = createBoard()
  const message = say('裤子太长了', 'an')
  assert.ok(board.add(message))
  assert.equal(board.add(message), null)
  assert.equal(board.add({ ...message, id: 'another' }), null)
  assert.equal(board.totals().repeats, 2)
  assert.equal(board.demands()[0]?.people, 1)
})

test('people count once, voices stand apart', () => {
  const board = createBoard()
  for (const message of [
    say('裤子太长了', 'an'),
    say('真的太长', 'an'),
    say('想要短一点', 'bo'),
    say('太长了'),
    say('太长,拖地'),
  ])
    board.add(message)
  const [demand] = board.demands()
  assert.deepEqual([demand?.key, demand?.people, demand?.voices, demand?.buyers], ['size_fit=shorter', 2, 2, null])
  assert.equal(demand?.title, '太长了，想要短一点')
})

test('demands are ordered by how many share them and can be kept apart by product', () => {
  const board = createBoard({ byProduct: true })
  board.add(say('掉色', 'an', { product: 'a' }))
  board.add(say('太长了', 'bo', { product: 'a' }))
  board.add(say('太长了', 'cy', { product: 'a' }))
  board.add(say('太长了', 'di', { product: 'b' }))
  assert.deepEqual(
    board.demands().map(({ key, people }) => [key, people]),
    [
      ['a|size_fit=shorter', 2],
      ['a|quality=no_fading', 1],
      ['b|size_fit=shorter', 1],
    ],
  )
})

test('a quote is the writer’s own words about that demand, with who said it and when', () => {
  const board = createBoard()
  const text = `包装很好。${'物流也不错，'.repeat(12)}就是裤子太长了要剪。客服很热情!`
  board.add(say(text, 'an', { at: 1_000 }))
  const quote = board.demands()[0]?.quotes[0]
  assert.ok(quote && text.includes(quote.text) && quote.text.includes('太长'))
  assert.deepEqual([quote.author, quote.at, quote.text.length <= QUOTE_LENGTH_MAX], ['an', 1_000, true])
})

test('a wish without a slot still finds its fellows', () => {
  const board = createBoard()
  board.add(say('希望出个联名礼盒吧', 'an'))
  board.add(say('希望多出个联名礼盒', 'bo'))
  assert.deepEqual(
    board.demands().map(({ key, people }) => [key.startsWith('rest:'), people]),
    [[true, 2]],
  )
})

test('two demands that turn out to be one keep their people, once each', () => {
  const board = createBoard()
  board.add(say('希望出个联名礼盒', 'an', { at: 2_000 }))
  board.add(say('想要礼盒装能不能安排一下送给爸爸妈妈当作生日惊喜', 'bo', { at: 1_000 }))
  for (let n = 0; n < 1_500; n++) board.add(say(`希望出个礼盒装送妈妈 ${n}`, `p${n}`, { at: 3_000 }))
  const total = board.demands({ top: 100 }).reduce((sum, { people }) => sum + people, 0)
  assert.equal(total, 1_502)
})

test('any messages make a board that renders within its width, the same one twice', () => {
  const anyMessage = fc.record({
    id: fc.string({ maxLength: 4 }),
    text: fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('太长了', '掉色', '防水吗', 'too small', '能出粉色吗'),
    ),
    author: fc.option(fc.string({ maxLength: 2 }), { nil: undefined }),
  })
  fc.assert(
    fc.property(
      fc.array(anyMessage, { maxLength: 30 }),
      fc.constantFrom('zh', 'en'),
      fc.integer({ min: 40, max: 120 }),
      (messages, lang, width) => {
        const draw = () => {
          const board = createBoard()
          for (const message of messages) board.add(message)
          return renderBoard(board, { lang: lang as 'zh' | 'en', width })
        }
        const drawn = draw()
        assert.equal(draw(), drawn)
        for (const line of drawn.split('\n')) assert.ok(displayWidth(line) <= width, line)
      },
    ),
    { numRuns: 150, seed: 11 },
  )
})

test('the drawn board shows the thread, the title and the counts in columns', () => {
  const board = createBoard()
  for (const author of ['an', 'bo', 'cy']) board.add(say('裤子太长了要剪', author))
  board.add(say('洗了掉色', 'an'))
  board.add(say('洗了掉色'))
  const lines = renderBoard(board, { lang: 'zh', width: 60 }).split('\n')
  const heads = lines.filter((line) => line.includes('─●─○  '))
  assert.equal(heads.length, 2)
  assert.match(heads[0] as string, /1 ─●─○ {2}太长了，想要短一点 +3 人/)
  assert.match(heads[1] as string, /2 ─●─○ {2}掉色，不要褪色 +1 人 {2}1 声音/)
  assert.ok(lines.some((line) => line.includes('「裤子太长了要剪」')))
  assert.ok(!lines.join('').includes('\u001b'))
  assert.ok(renderBoard(board, { colour: true }).includes('\u001b[38;5;136m─●─○'))
})

test('an empty board says so', () => {
  assert.match(renderBoard(createBoard(), { lang: 'en' }), /No demand heard yet/)
})
