import { read } from '@heed/client'
import { oneOf, screen, text } from '@heed/ui/shell'
import { words } from './words.ts'

const search = { form: oneOf('in', 'up'), back: text() }

export const signIn = screen({
  path: '/sign-in',
  search,
  load: ({ queries }) => queries.prefetchQuery(read('GET /api/shop/me')),
  words,
  frame: 'bare',
})
