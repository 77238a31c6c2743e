import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertTaught, faultsOf } from '../testing/plant.ts'
import { pages } from './pages.ts'

test('one title, links that lead somewhere, and examples in code are left alone', (t) => {
  const text =
    '# A\n\n[trade](../domains/trade/README.md#words) [out](https://example.org) [here](#a) `[x](y.md)`\n\n```sh\n# not a title\n[no](link.md)\n```\n'
  assert.deepEqual(faultsOf(t, pages, { 'docs/a.md': text }), [])
})

test('a page with no title or two is caught', (t) => {
  assertTaught(faultsOf(t, pages, { 'docs/a.md': 'words\n' }), 'docs/a.md:1', 'has 0 titles')
  assertTaught(faultsOf(t, pages, { 'docs/a.md': '# A\n\n# B\n' }), 'docs/a.md:3', 'has 2 titles', 'make the others ##')
})

test('a link or picture that leads nowhere is caught where it stands', (t) => {
  assertTaught(
    faultsOf(t, pages, { 'docs/a.md': '# A\n\n[b](b.md)\n' }),
    'docs/a.md:3',
    'b.md leads nowhere',
    'docs/b.md',
  )
  assertTaught(
    faultsOf(t, pages, { 'docs/a.md': '# A\n\n<img src="pictures/a.png" alt="a">\n' }),
    'docs/a.md:3',
    'pictures/a.png',
  )
})
