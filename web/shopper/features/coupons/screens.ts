import { read } from '@heed/client'
import { screen } from '@heed/ui/shell'
import { words } from './words.ts'

export const coupons = screen({
  path: '/coupons',
  load: ({ queries }) => queries.prefetchQuery(read('GET /api/shop/me')),
  words,
})
