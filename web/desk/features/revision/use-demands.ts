import { read } from '@heed/client'
import { useQueries, useQuery } from '@tanstack/react-query'

/** The demands a revision answers, with their words, and others of the same product that it might answer too. */
export function useDemands(productId: string, demandIds: readonly string[]) {
  const answered = useQueries({
    queries: demandIds.map((demandId) => read('GET /api/desk/demands/:demandId', { params: { demandId } })),
    combine: (all) => all.flatMap((one) => one.data ?? []),
  })
  const open = useQuery(read('GET /api/desk/demands', { query: { productId, limit: 12 } }))
  return {
    answered,
    others: (open.data?.rows ?? []).filter((one) => !demandIds.includes(one.demandId)),
    /** Exact for one demand; with several, someone who asked for two things is told once, so it is the most. */
    people: answered.reduce((sum, one) => sum + one.demand.people, 0),
  }
}

export type Demands = ReturnType<typeof useDemands>
