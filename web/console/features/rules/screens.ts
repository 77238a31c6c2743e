import { read } from '@heed/client'
import { screen } from '@heed/ui/shell'
import { words } from './words.ts'

export const rules = screen({ path: '/rules', words })

/** One version: read as a sentence, tried on the last 30 days, kept, put in force, gone back to. */
export const rule = screen({
  path: '/rules/$policyId/$version',
  load: ({ queries }) => {
    if (queries.getQueryData(read('GET /api/console/me').queryKey)?.person)
      void queries.prefetchQuery(read('GET /api/console/policies'))
  },
  words,
})
