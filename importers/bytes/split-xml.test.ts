import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recordCharsMax } from '../limits.ts'
import { parseElement } from './parse-element.ts'
import { XmlSplitter } from './split-xml.ts'

function split(text: string, size = text.length): string[] {
  const splitter = new XmlSplitter('i', new Set(['d', 'gift']))
  const pieces = []
  for (let at = 0; at < text.length; at += size) pieces.push(...splitter.push(text.slice(at, at + size)))
  pieces.push(...splitter.end())
  return pieces.map(
    (piece) => `${piece.line}.${piece.part} ${'markup' in piece ? piece.markup.slice(0, 80) : piece.broken}`,
  )
}

test('an element that is never closed ends where the next begins', () => {
  assert.deepEqual(split('<i>\n<d p="1">a\n<d p="2">b</d>\n</i>'), ['2.0 xml-broken', '3.0 <d p="2">b</d>'])
})

test('an unclosed attribute or entity cannot swallow what follows', () => {
  assert.deepEqual(split('<i><d p="1>a</d>\n<d p="2">b &amp b</d>\n<d p="3">c</d></i>'), [
    '1.0 <d p="1>a</d>',
    '2.0 <d p="2">b &amp b</d>',
    '3.0 <d p="3">c</d>',
  ])
  assert.equal(parseElement('<d p="1>a</d>'), null)
  assert.equal(parseElement('<d p="2">b &amp b</d>'), null)
})

test('a declared entity is not known, so nothing can grow or be fetched', () => {
  const text =
    '<!DOCTYPE i [<!ENTITY lol "lollol"><!ENTITY x SYSTEM "file:///etc/passwd">]><i><d p="1">&lol;&x;</d></i>'
  assert.deepEqual(split(text), ['1.0 <d p="1">&lol;&x;</d>'])
  assert.equal(parseElement('<d p="1">&lol;&x;</d>'), null)
})

test('an element beyond the limit is refused and the next one read', () => {
  const long = `<i><d p="${'9'.repeat(recordCharsMax)}">a</d>\n<d p="2">b</d></i>`
  assert.deepEqual(split(long, 65_536), ['1.0 record-too-long', '2.0 <d p="2">b</d>'])
  const many = `<i><d p="1">${'<b/>'.repeat(recordCharsMax / 4)}</d><d p="2">b</d></i>`
  assert.deepEqual(split(many, 65_536), ['1.0 record-too-long', '1.1 <d p="2">b</d>'])
})

test('a cut file says so at the element it was cut in', () => {
  assert.deepEqual(split('<i><d p="1">a</d>\n<d p="2'), ['1.0 <d p="1">a</d>', '2.0 file-truncated'])
})

test('commented-out elements are not elements', () => {
  assert.deepEqual(split('<i><!-- <d p="0">no</d> --><d p="1">yes</d></i>'), ['1.0 <d p="1">yes</d>'])
})

test('elements come whole and in order from pieces of any size', () => {
  const text =
    '<?xml version="1.0"?><i><id>7</id>\n<gift ts="1"/><d p="1" raw="a&gt;b">甲&#x1F33C;</d>\r\n<d p="2"><![CDATA[b]]></d></i>'
  for (const size of [1, 2, 7, 1000]) {
    assert.deepEqual(split(text, size), [
      '2.0 <gift ts="1"/>',
      '2.1 <d p="1" raw="a&gt;b">甲&#x1F33C;</d>',
      '3.0 <d p="2"><![CDATA[b]]></d>',
    ])
  }
  assert.deepEqual(parseElement('<d p="1" raw="a&gt;b">甲&#x1F33C;</d>'), {
    attributes: { p: '1', raw: 'a>b' },
    text: '甲🌼',
  })
})
