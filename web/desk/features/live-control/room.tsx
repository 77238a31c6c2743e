import { read, renew, useNow, useTopic } from '@heed/client'
import { QueryBoundary, Skeleton, useFormat } from '@heed/ui'
import { useTitle } from '@heed/ui/shell'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { SignedIn } from '../../app/parts/signed-in.tsx'
import { Control, type Opened } from './control.tsx'
import { room } from './screens.ts'
import { useRestHeight } from './use-rest-height.ts'
import './room.css'

/** Where the three columns begin to stand side by side; the same in `room.css`. */
const columnsFromPx = 1100

/** The live control room: dark, everything the show needs within one glance and one key. */
export default function Room() {
  const box = useRef<HTMLDivElement>(null)
  useDark()
  useRestHeight(box, columnsFromPx)
  return (
    <div className="ctl" ref={box}>
      <SignedIn needs="show">
        <Follow />
      </SignedIn>
    </div>
  )
}

function Follow() {
  const params = room.useParams()
  const queries = useQueryClient()
  const query = useQuery({
    ...read('GET /api/open/shows/:showId', { params }),
    // Asks are counted, not said: they are read again now and then.
    refetchInterval: 15_000,
  })
  useTopic(`room:${params.showId}`, (event) => {
    if ('refetch' in event || event.kind !== 'comments') void renew(queries, 'GET /api/open/shows/:showId')
  })
  return (
    <QueryBoundary query={query} skeleton={<Skeleton shape="cards" />}>
      {(data) => <AtMoment opened={data} />}
    </QueryBoundary>
  )
}

function AtMoment({ opened }: { opened: Opened }) {
  const { say } = useFormat()
  const { at } = room.useSearch()
  const { show } = opened
  const now = useNow(1000)
  useTitle(say(show.title))
  const live = show.state === 'live' && show.startedAt !== null
  const playedMs = live ? Math.max(0, now - show.startedAt!) : (at ?? 0)
  // A replay stops on its last recorded moment; a live show has no such moment yet.
  const offsetMs = live && show.replay && show.durationMs !== null ? Math.min(playedMs, show.durationMs) : playedMs
  return <Control key={show.showId} opened={opened} live={live} offsetMs={offsetMs} />
}

/** The host's rooms are dark whatever the page's theme; leaving gives the theme back. */
function useDark(): void {
  useEffect(() => {
    const page = document.documentElement
    const before = page.dataset.theme
    page.dataset.theme = 'dark'
    return () => {
      if (before === undefined) delete page.dataset.theme
      else page.dataset.theme = before
    }
  }, [])
}
