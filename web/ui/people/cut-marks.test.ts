import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cutMarks, type Span } from './cut-marks.ts'

const text = '配阔腿裤太长,我都塞进去'
const cases: [title: string, spans: Span[], marked: string[]][] = [
  ['no span marks nothing', [], []],
  [
    'two spans out of order',
    [
      [8, 12],
      [4, 6],
    ],
    ['太长', '都塞进去'],
  ],
  [
    'overlapping spans mark each word once',
    [
      [1, 5],
      [4, 6],
    ],
    ['阔腿裤太', '长'],
  ],
  ['a span past the end stops at the end', [[8, 99]], ['都塞进去']],
  [
    'an empty or backward span is ignored',
    [
      [3, 3],
      [5, 2],
    ],
    [],
  ],
]

for (const [title, spans, marked] of cases) {
  test(`${title}, and no word is lost`, () => {
    const pieces = cutMarks(text, spans)
    assert.equal(pieces.map((piece) => piece.text).join(''), text)
    assert.deepEqual(
      pieces.filter((piece) => piece.marked).map((piece) => piece.text),
      marked,
    )
  })
}
