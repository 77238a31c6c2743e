import { call, clock } from '@heed/client'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Body } from './policy.ts'

const settleMs = 600
const days = 30

/** Tries a body on the last 30 days whenever it rests for a moment; the answer before stays until the next comes. */
export function useDryRun(policyId: string, body: Body) {
  const [asked, setAsked] = useState(body)
  useEffect(() => clock.after(settleMs, () => setAsked(body)), [body])
  const run = useQuery({
    queryKey: ['POST /api/console/policies/dry-run', policyId, asked],
    queryFn: () => call('POST /api/console/policies/dry-run', { body: { policyId, body: asked, days } }),
    placeholderData: keepPreviousData,
  })
  return { run, working: run.isFetching || asked !== body }
}
