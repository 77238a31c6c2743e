import { read } from '@heed/client'
import { oneOf, screen, whole } from '@heed/ui/shell'
import { words } from './words.ts'

const search = { at: whole(), items: oneOf('open') }

/** `at` is the moment a replay opens at, in milliseconds from the start; `items` opens the index of goods. */
export const room = screen({
  path: '/live/$showId',
  search,
  load: ({ params, queries }) => queries.prefetchQuery(read('GET /api/open/shows/:showId', { params })),
  words,
  frame: 'bare',
})
