import { read } from '@heed/client'
import { screen } from '@heed/ui/shell'
import { words } from './words.ts'

export const feed = screen({
  path: '/',
  load: ({ queries }) => {
    void queries.prefetchQuery(read('GET /api/open/shows'))
    return queries.prefetchQuery(read('GET /api/open/videos'))
  },
  words,
  frame: 'tabs',
})
