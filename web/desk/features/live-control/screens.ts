import { read } from '@heed/client'
import { screen, whole } from '@heed/ui/shell'
import { ifSignedIn } from '../../app/parts/use-me.ts'
import { words } from './words.ts'

export const shows = screen({
  path: '/live',
  load: ({ queries }) => ifSignedIn(queries, () => queries.prefetchQuery(read('GET /api/desk/shows'))),
  words,
})

/** The control room of one show; `at` is the moment looked at once it is over, in milliseconds from its start. */
export const room = screen({
  path: '/live/$showId',
  search: { at: whole() },
  load: ({ params, queries }) => queries.prefetchQuery(read('GET /api/open/shows/:showId', { params })),
  words,
  frame: 'bare',
})
