import { ApiError } from '@heed/client'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Button } from '../controls/button.tsx'
import { formatInstant } from '../words/format.ts'
import { useKitT } from '../words/kit-words.ts'
import { ErrorNote, NoPermission } from './notes.tsx'
import { Skeleton } from './skeleton.tsx'

type QueryBoundaryProps<Data> = {
  query: UseQueryResult<Data>
  children: (data: Data) => ReactNode
  skeleton?: ReactNode
  /** Shown instead of the children when `isEmpty` says so: an `Empty` or a `NoResult`. */
  empty?: ReactNode
  isEmpty?: (data: Data) => boolean
  /** The role that may see this, named when the answer was 403. */
  needs?: string
}

/**
 * The four ways a read can stand: coming (skeleton after 200 ms), failed with nothing to show (cause and retry),
 * failed with an older answer at hand (kept, dimmed, with its time), here (or empty).
 */
export function QueryBoundary<Data>(props: QueryBoundaryProps<Data>) {
  const { query, children, skeleton = <Skeleton />, empty, isEmpty, needs } = props
  if (query.data !== undefined) {
    const shown = empty !== undefined && isEmpty?.(query.data) ? empty : children(query.data)
    return query.isError ? <Old query={query}>{shown}</Old> : shown
  }
  if (query.isError) {
    if (needs !== undefined && isForbidden(query.error)) return <NoPermission needs={needs} />
    return <ErrorNote error={query.error} onRetry={() => void query.refetch()} />
  }
  return (
    <div aria-busy="true" role="status">
      {skeleton}
    </div>
  )
}

function Old<Data>({ query, children }: { query: UseQueryResult<Data>; children: ReactNode }) {
  const t = useKitT()
  return (
    <>
      <div className="h-old">
        <span>{t('list.old', { time: formatInstant(query.dataUpdatedAt, 'time') })}</span>
        <Button size="small" onClick={() => void query.refetch()}>
          {t('action.retry')}
        </Button>
      </div>
      <div className="h-dimmed">{children}</div>
    </>
  )
}

function isForbidden(error: unknown): boolean {
  return error instanceof ApiError && error.status === 403
}
