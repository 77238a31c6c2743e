import { read } from '@heed/client'
import { screen } from '@heed/ui/shell'
import { ifSignedIn } from '../../app/parts/use-me.ts'
import { words } from './words.ts'

export const revision = screen({
  path: '/revisions/$revisionId',
  load: ({ params, queries }) =>
    ifSignedIn(queries, () => queries.prefetchQuery(read('GET /api/desk/revisions/:revisionId', { params }))),
  words,
})
