import { read } from '@heed/client'
import { screen, text } from '@heed/ui/shell'
import { words } from './words.ts'

export const signIn = screen({
  path: '/sign-in',
  search: { back: text() },
  load: ({ queries }) => queries.prefetchQuery(read('GET /api/console/me')),
  words,
  frame: 'bare',
})
