import { read } from '@heed/client'
import { screen, text } from '@heed/ui/shell'
import { words } from './words.ts'

/** `buy` opens the order sheet at once: the variant's id, or any word for 'not chosen yet'. */
export const product = screen({
  path: '/products/$productId',
  search: { buy: text() },
  load: ({ params, queries }) => {
    void queries.prefetchQuery(read('GET /api/open/products/:productId/answers', { params }))
    void queries.prefetchQuery(read('GET /api/open/products/:productId/revisions', { params }))
    return queries.prefetchQuery(read('GET /api/shop/me'))
  },
  words,
  frame: 'bare',
})
