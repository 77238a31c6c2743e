import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pictureKeys, pictureSamples, renderPictureSvg } from './index.ts'

test('every scene is shown among the samples and draws the same text each time', () => {
  assert.ok(pictureKeys.length >= 24)
  const shown = new Set(pictureSamples.map((sample) => sample.key))
  assert.deepEqual(
    pictureKeys.filter((key) => !shown.has(key)),
    [],
  )
  for (const { key, params, name } of pictureSamples) {
    const svg = renderPictureSvg(key, params)
    assert.equal(svg, renderPictureSvg(key, params))
    assert.doesNotMatch(svg, /NaN|undefined|Infinity/, name)
    assert.ok(svg.length < 40_000, `${name}: ${svg.length} characters`)
    assertBalanced(svg, name)
  }
})

test('a shorter length and another colour are seen', () => {
  const long = renderPictureSvg('cashmere-cardigan', { colour: 'true-red', length: 58 })
  assert.notEqual(long, renderPictureSvg('cashmere-cardigan', { colour: 'true-red', length: 53 }))
  assert.notEqual(long, renderPictureSvg('cashmere-cardigan', { colour: 'cherry', length: 58 }))
})

test('a red of less saturation is paler, a blue and a bad number leave it alone', () => {
  const red = renderPictureSvg('cashmere-cardigan', { colour: '#d11f2d' })
  assert.match(renderPictureSvg('cashmere-cardigan', { colour: '#d11f2d', red: 18 }), /#e7bec1/)
  assert.equal(renderPictureSvg('cashmere-cardigan', { colour: '#d11f2d', blue: 18 }), red)
  assert.equal(renderPictureSvg('cashmere-cardigan', { colour: '#d11f2d', red: 'x' }), red)
})

test('what a stranger writes into the address never reaches the picture', () => {
  const svg = renderPictureSvg('cashmere-cardigan', { colour: '"/><script>x</script>', length: 'NaN', measure: '<b>' })
  assert.doesNotMatch(svg, /script|<b>/)
  assert.equal(renderPictureSvg('no-such-scene'), renderPictureSvg('parcel'))
})

function assertBalanced(svg: string, name: string): void {
  const opened = [...svg.matchAll(/<(g|text|svg)[\s>]/g)].length
  const closed = [...svg.matchAll(/<\/(g|text|svg)>/g)].length
  assert.equal(opened, closed, name)
}
