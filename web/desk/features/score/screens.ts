import { read } from '@heed/client'
import { oneOf, screen, text } from '@heed/ui/shell'
import { ifSignedIn } from '../../app/parts/use-me.ts'
import { words } from './words.ts'

/** The score; what is being tried stands in the address, so that an idea can be sent. */
export const score = screen({
  path: '/score',
  search: { what: text() },
  load: ({ queries }) => ifSignedIn(queries, () => queries.prefetchQuery(read('GET /api/desk/score'))),
  words,
})

/** The rows behind one metric. */
export const metricRows = screen({ path: '/score/$metric', search: { only: oneOf('bad') }, words })
