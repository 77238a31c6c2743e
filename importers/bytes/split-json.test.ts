import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recordCharsMax } from '../limits.ts'
import { JsonSplitter } from './split-json.ts'

function split(text: string, size = text.length): string[] {
  const splitter = new JsonSplitter()
  const pieces = []
  for (let at = 0; at < text.length; at += size) pieces.push(...splitter.push(text.slice(at, at + size)))
  pieces.push(...splitter.end())
  return pieces.map((piece) => `${piece.line}.${piece.part} ${'text' in piece ? piece.text : piece.broken}`)
}

test('an object cut off inside a string is given up at the line end and the next object is read', () => {
  const text = '[\n{"a":"cut\n{"b":1},\n{"c":2}]'
  assert.deepEqual(split(text), ['2.0 json-broken', '3.0 {"b":1}', '4.0 {"c":2}'])
})

test('an object without its closing brace is given up where the next one begins', () => {
  assert.deepEqual(split('[\n{"a":1\n{"b":1}]'), ['2.0 json-broken', '3.0 {"b":1}'])
})

test('an array cut off by a crash keeps what was complete', () => {
  assert.deepEqual(split('[{"a":1},{"b":'), ['1.0 {"a":1}', '1.1 file-truncated'])
})

test('what is not an object is refused once per stretch', () => {
  assert.deepEqual(split('[1, 2,\n{"a":1}]\nnonsense'), ['1.0 json-broken', '2.0 {"a":1}', '3.0 json-broken'])
})

test('an object beyond the limit is dropped and reading goes on at the next line', () => {
  const text = `[{"a":"${'x'.repeat(recordCharsMax)}"},\n{"b":1}]`
  assert.deepEqual(split(text, 50_000), ['1.0 record-too-long', '2.0 {"b":1}'])
})

test('pretty-printed and one-line arrays are cut alike in any pieces', () => {
  const pretty = '[\n  {\n    "a": "}] \\" {",\n    "b": [\n      {"c": 1}\n    ]\n  },\n  {"d": 2}\n]\n'
  for (const size of [1, 3, 1000]) {
    const cut = split(pretty, size)
    assert.deepEqual(
      cut.map((piece) => piece.slice(0, 3)),
      ['2.0', '8.0'],
    )
    assert.deepEqual(JSON.parse(cut[0]!.slice(4)), { a: '}] " {', b: [{ c: 1 }] })
  }
  assert.deepEqual(split('[{"a":1},{"b":2}]', 1), ['1.0 {"a":1}', '1.1 {"b":2}'])
})
