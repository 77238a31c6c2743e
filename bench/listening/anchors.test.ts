import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { measureNews } from './anchors-news.ts'
import { DATA, f1 } from './anchors-read.ts'
import { charRuns, learnViews, wordPairs, wordRuns } from './features.ts'
import { fitSvm } from './linear.ts'
import { suggestionCues } from './suggestion-cues.ts'

test('runs and pairs of words and runs of characters are what they say', () => {
  assert.deepEqual(wordRuns('Too long!', 2), ['wtoo', 'wtoo long', 'wlong', 'wlong !', 'w!'])
  assert.deepEqual(wordPairs('b a c'), ['a~b', 'b~c', 'a~c'])
  assert.deepEqual(charRuns('太长了', 2), ['h太', 'h长', 'h了', 'h太长', 'h长了'])
})

test('a model learns what tells two kinds of texts apart, the same way twice', () => {
  const texts = ['太长了', '裤子太长', '袖子长', '太短了', '裤子太短', '袖子短']
  const fit = () => {
    const views = learnViews(texts, [{ names: (text) => charRuns(text, 2) }])
    const model = fitSvm(
      texts.map((text) => views.row(text)),
      (row) => row < 3,
      { features: views.size, outputs: 1 },
      { cost: 1 },
    )
    return ['衣服长', '衣服短'].map((text) => model.decide(views.row(text))[0] as number)
  }
  const [long = 0, short = 0] = fit()
  assert.ok(long > 0 && short < 0, `${long} ${short}`)
  assert.deepEqual(fit(), [long, short])
})

test('F1 follows its definition', () => {
  const pairs = [
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ] as const
  assert.equal(f1(pairs), 0.5)
})

test('a sentence that opens with a verb has the cue of a request, a report has not', () => {
  assert.ok(suggestionCues('Add a dark theme.').includes('p1'))
  assert.ok(!suggestionCues('It crashed when I opened it.').includes('p1'))
})

const absent = existsSync(join(DATA, 'stream-clustering-news-tweets')) ? false : 'the public sets are not at hand'

test('a stream of news falls into its topics', { skip: absent }, () => {
  const nmi = Number(/NMI (0\.\d+)/.exec(measureNews('News-T'))?.[1])
  assert.ok(nmi >= 0.89, `NMI ${nmi}`)
})
