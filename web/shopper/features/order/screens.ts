import { read } from '@heed/client'
import { oneOf, screen } from '@heed/ui/shell'
import { words } from './words.ts'

/** `scans` unfolds every step of the parcel. */
export const order = screen({
  path: '/orders/$orderId',
  search: { scans: oneOf('all') },
  load: ({ queries }) => queries.prefetchQuery(read('GET /api/shop/me')),
  words,
  frame: 'bare',
})
