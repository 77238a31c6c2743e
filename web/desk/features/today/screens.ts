import { read } from '@heed/client'
import { screen } from '@heed/ui/shell'
import { ifSignedIn } from '../../app/parts/use-me.ts'
import { words } from './words.ts'

export const today = screen({
  path: '/',
  load: ({ queries }) =>
    ifSignedIn(queries, () => {
      void queries.prefetchQuery(read('GET /api/desk/today'))
      void queries.prefetchQuery(read('GET /api/desk/demands', { query: { limit: 3 } }))
    }),
  words,
})
