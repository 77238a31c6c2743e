import { type Answer, type LiveEvent, read } from '@heed/client'
import { useQueries } from '@tanstack/react-query'
import { useState } from 'react'

type Comment = Answer<'GET /api/open/shows/:showId/comments'>['rows'][number]

/** What the room says, from the record or this second. */
export type Spoken = Pick<Comment, 'commentId' | 'personId' | 'name' | 'text' | 'offsetMs' | 'fromHost'>

const windowMs = 60_000
const freshMax = 300

/**
 * The comments around a moment of the show: the record's minute windows (the one before, this one, the next), and what
 * the live connection brought since. Sorted by the second they were said, each once.
 */
export function useWordsSaid(showId: string, atMs: number, live: boolean) {
  const [fresh, setFresh] = useState<Spoken[]>([])
  const index = Math.floor(Math.max(0, atMs) / windowMs)
  const windows = [index - 1, index, index + 1].filter((one) => one >= 0 && (!live || one <= index + 1))
  const recorded = useQueries({
    queries: windows.map((one) => ({
      ...read('GET /api/open/shows/:showId/comments', {
        params: { showId },
        query: { fromMs: one * windowMs, untilMs: (one + 1) * windowMs },
      }),
      staleTime: Number.POSITIVE_INFINITY,
    })),
    combine: (results) => ({
      rows: results.flatMap((result) => result.data?.rows ?? []),
      pending: results.some((result) => result.isPending),
      error: results.find((result) => result.error)?.error ?? null,
    }),
  })
  return {
    spoken: merge(recorded.rows, fresh),
    pending: recorded.pending,
    error: recorded.error,
    hear: (event: LiveEvent) => {
      if ('refetch' in event || event.kind !== 'comments') return
      const { comments } = event.data as { comments: Spoken[] }
      setFresh((before) => [...before, ...comments].slice(-freshMax))
    },
  }
}

function merge(recorded: readonly Spoken[], fresh: readonly Spoken[]): Spoken[] {
  const byId = new Map<string, Spoken>()
  for (const one of [...recorded, ...fresh]) byId.set(one.commentId, one)
  return [...byId.values()].sort((a, b) => (a.offsetMs ?? 0) - (b.offsetMs ?? 0))
}
