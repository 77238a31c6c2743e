import { type Answer, read } from '@heed/client'
import { useQueries } from '@tanstack/react-query'
import type { Demand } from './lanes.ts'

type ShownAnswer = Answer<'GET /api/open/products/:productId/answers'>['rows'][number]

/** Our newest answer to each demand on the board that has one, read once per product. */
export function useAnswers(rows: readonly Demand[]): ReadonlyMap<string, ShownAnswer> {
  const productIds = [...new Set(rows.flatMap((row) => (row.answeredAt === null ? [] : (row.productId ?? []))))]
  return useQueries({
    queries: productIds.map((productId) =>
      read('GET /api/open/products/:productId/answers', { params: { productId } }),
    ),
    combine: (all) => {
      const found = new Map<string, ShownAnswer>()
      for (const answer of all.flatMap((one) => one.data?.rows ?? [])) {
        const known = found.get(answer.demandId)
        if (!known || known.answeredAt < answer.answeredAt) found.set(answer.demandId, answer)
      }
      return found
    },
  })
}
