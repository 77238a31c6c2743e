import { ApiError, call, renew } from '@heed/client'
import { useGoPath } from '@heed/ui/shell'
import { useMutation, useQueryClient } from '@tanstack/react-query'

/** Opens the draft that changes the product for a demand; asking again opens the same draft. */
export function useRevise() {
  const go = useGoPath()
  const queries = useQueryClient()
  const revise = useMutation({
    mutationFn: (demandId: string) => call('POST /api/desk/demands/:demandId/revise', { params: { demandId } }),
    // The draft may be in the making from the decision itself at this very moment; a second asking finds it made.
    retry: (failures, error) => failures < 1 && error instanceof ApiError && error.status >= 500,
    retryDelay: 300,
    onSuccess: ({ revisionId }) => {
      void renew(queries, 'GET /api/desk/demands')
      void renew(queries, 'GET /api/desk/demands/:demandId')
      go(`/revisions/${revisionId}`)
    },
  })
  return {
    start: (demandId: string) => {
      if (!revise.isPending) revise.mutate(demandId)
    },
    pending: revise.isPending,
    error: revise.error,
  }
}
