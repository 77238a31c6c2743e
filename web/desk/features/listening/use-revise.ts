import { useWrite } from '@heed/client'
import { useGoPath } from '@heed/ui/shell'

/** Opens the draft that changes the product for a demand; asking again opens the same draft. */
export function useRevise() {
  const go = useGoPath()
  const revise = useWrite('POST /api/desk/demands/:demandId/revise', {
    renews: ['GET /api/desk/demands', 'GET /api/desk/demands/:demandId'],
    onDone: ({ revisionId }) => go(`/revisions/${revisionId}`),
  })
  return {
    start: (demandId: string) => !revise.pending && revise.write({ params: { demandId } }),
    pending: revise.pending,
    error: revise.error,
  }
}
