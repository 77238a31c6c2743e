import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recordCharsMax } from '../limits.ts'
import { splitLines } from './split-lines.ts'

test('a line beyond the limit is marked and dropped, and the next line is whole', () => {
  const splitter = splitLines()
  const lines = [
    ...splitter.push('a'.repeat(recordCharsMax)),
    ...splitter.push('aa'),
    ...splitter.push('a\nnext\n'),
    ...splitter.end(),
  ]
  assert.deepEqual(lines, [
    { line: 1, text: '', tooLong: true },
    { line: 2, text: 'next', tooLong: false },
  ])
})

test('a line of exactly the limit is kept', () => {
  const splitter = splitLines()
  assert.equal(splitter.push(`${'a'.repeat(recordCharsMax)}\n`)[0]?.tooLong, false)
})

test('LF, CRLF, blank lines and a missing last line end keep their numbers in any pieces', () => {
  const text = 'one\r\n\r\ntwo\nthree'
  for (const size of [1, 2, 5, 100]) {
    const splitter = splitLines()
    const lines = []
    for (let at = 0; at < text.length; at += size) lines.push(...splitter.push(text.slice(at, at + size)))
    lines.push(...splitter.end())
    assert.deepEqual(
      lines.map((line) => `${line.line} ${line.text}`),
      ['1 one', '2 ', '3 two', '4 three'],
    )
  }
})
