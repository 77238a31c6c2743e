import assert from 'node:assert/strict'
import { test } from 'node:test'
import { screen } from './screen.ts'
import { oneOf, text } from './search-fields.ts'

const view = () => Promise.resolve({ default: () => null })

const orders = screen({
  path: '/orders/$orderId',
  search: { tab: oneOf('open', 'late'), q: text() },
  load: ({ params, search, queries }) => [params.orderId, search.tab, queries.isFetching()],
  view,
})

test('a screen types its address: params from the path, search from its fields', () => {
  const fits = (): [string, 'open' | 'late' | undefined, string | undefined] => {
    const { tab, q } = orders.useSearch()
    return [orders.useParams().orderId, tab, q]
  }
  const misfits = () => {
    // @ts-expect-error no such tab
    const tab: 'done' | undefined = orders.useSearch().tab
    // @ts-expect-error no such parameter
    const id = orders.useParams().id
    return [tab, id]
  }
  assert.equal(typeof fits, typeof misfits)
})

test('a screen reads only what its address declares, and stands in the full frame unless told', () => {
  assert.deepEqual(orders.readSearch({ tab: 'late', q: '', other: 1 }), { tab: 'late' })
  assert.equal(orders.frame, 'full')
  assert.equal(screen({ path: '/live', frame: 'bare', view }).frame, 'bare')
})
