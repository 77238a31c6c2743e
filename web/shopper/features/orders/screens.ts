import { read } from '@heed/client'
import { screen } from '@heed/ui/shell'
import { words } from './words.ts'

export const orders = screen({
  path: '/orders',
  load: ({ queries }) => queries.prefetchQuery(read('GET /api/shop/me')),
  words,
})
