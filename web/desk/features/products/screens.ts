import { read } from '@heed/client'
import { screen, text } from '@heed/ui/shell'
import { ifSignedIn } from '../../app/parts/use-me.ts'
import { words } from './words.ts'

export const products = screen({
  path: '/products',
  load: ({ queries }) => ifSignedIn(queries, () => queries.prefetchQuery(read('GET /api/desk/products'))),
  words,
})

export const product = screen({
  path: '/products/$productId',
  load: ({ params, queries }) =>
    ifSignedIn(queries, () => queries.prefetchQuery(read('GET /api/desk/products/:productId', { params }))),
  words,
})

/** A new product, from nothing or from a demand whose words it answers. */
export const newProduct = screen({ path: '/products/new', search: { demand: text() }, words })
