import { type Answer, read, renew, useTopic } from '@heed/client'
import { useQueries, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Opened } from './control.tsx'

export type Said = Pick<
  Answer<'GET /api/open/shows/:showId/comments'>['rows'][number],
  'commentId' | 'personId' | 'name' | 'text' | 'offsetMs' | 'fromHost' | 'saidAt'
>

const windowMs = 60_000
const windowsBack = 3
const freshMax = 400

/**
 * What is said around a moment: minute by minute from the record, and while the show runs each word as it falls. A
 * replay lets its recorded words fall again as its playhead reaches them.
 */
export function useRoomWords(show: Opened['show'], live: boolean, offsetMs: number) {
  const queries = useQueryClient()
  const [fresh, setFresh] = useState<readonly Said[]>([])
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set())
  const here = Math.floor(offsetMs / windowMs)
  const first = Math.max(0, here - (live ? windowsBack : 1))
  const last = live ? here : here + 1
  const recorded = useQueries({
    queries: Array.from({ length: last - first + 1 }, (_, nth) =>
      read('GET /api/open/shows/:showId/comments', {
        params: { showId: show.showId },
        query: { fromMs: (first + nth) * windowMs, untilMs: (first + nth + 1) * windowMs },
      }),
    ),
    combine: (all) => all.flatMap((one) => one.data?.rows ?? []),
  })
  useTopic(`room:${show.showId}`, (event) => {
    if ('refetch' in event) void renew(queries, 'GET /api/open/shows/:showId/comments')
    else if (event.kind === 'comments') {
      const { comments } = event.data as { comments: Said[] }
      setFresh((old) => [...old, ...comments].slice(-freshMax))
    }
  })
  const fallen = live && show.replay ? recorded.filter((one) => (one.offsetMs ?? 0) <= offsetMs) : recorded
  const byId = new Map<string, Said>([...fallen, ...fresh].map((one) => [one.commentId, one]))
  const rows = [...byId.values()]
    .filter((one) => !hidden.has(one.commentId))
    .sort((a, b) => (a.offsetMs ?? 0) - (b.offsetMs ?? 0) || a.saidAt - b.saidAt)
  return {
    rows,
    perMinute: rows.filter((one) => Math.abs(offsetMs - (one.offsetMs ?? 0)) < windowMs && !one.fromHost).length,
    hide: (commentId: string) => setHidden((old) => new Set([...old, commentId])),
    show: (commentId: string) => setHidden((old) => new Set([...old].filter((id) => id !== commentId))),
  }
}

export type RoomWords = ReturnType<typeof useRoomWords>
