import { read } from '@heed/client'
import { oneOf, screen, text } from '@heed/ui/shell'
import { words } from './words.ts'

export const signIn = screen({
  path: '/sign-in',
  search: { form: oneOf('in', 'up'), back: text() },
  load: ({ queries }) => queries.prefetchQuery(read('GET /api/desk/me')),
  words,
  frame: 'bare',
})
