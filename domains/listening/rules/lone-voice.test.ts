import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isLoneVoice, withoutHandles } from './lone-voice.ts'

test('a wish or a question for a thing in one’s own post is a lone voice; a price, praise or a bullet is not', () => {
  const said = (channel: string, act: string, ...keys: string[]) => isLoneVoice({ channel, acts: [act], keys })
  assert.equal(said('mention', 'suggestion'), true)
  assert.equal(said('mention', 'question', 'material=thin_layer?'), true)
  assert.equal(said('mention', 'question', 'price=how_much?'), false)
  assert.equal(said('mention', 'praise', 'colour=softer'), false)
  assert.equal(said('bullet-comment', 'suggestion', 'colour=softer'), false)
})

test('a shop called by name is blanked and every other letter keeps its place', () => {
  assert.equal(withoutHandles('@暖砚羊绒 太艳'), '      太艳')
})
