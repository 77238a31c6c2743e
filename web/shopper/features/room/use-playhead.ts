import type { Answer } from '@heed/client'
import { clock, useNow } from '@heed/client'
import { useState } from 'react'

export type Show = Answer<'GET /api/open/shows/:showId'>['show']

export type Playhead = {
  /** `waiting`: not started; `live`: bound to the show's clock; `replay`: the viewer's own hand. */
  mode: 'waiting' | 'live' | 'replay'
  /** Milliseconds from the start of the show. */
  atMs: number
  /** Known once a show is recorded. */
  durationMs: number | null
  playing: boolean
  seek: (atMs: number) => void
  toggle: () => void
}

type Anchor = { atMs: number; wall: number; playing: boolean }

/**
 * Where in the show the viewer stands. A live show follows business time from its start; a replay runs on wall time
 * from where the viewer put it, so that moving the demo's clock does not make a film jump.
 */
export function usePlayhead(show: Show, startMs: number): Playhead {
  useNow(1000)
  const [anchor, setAnchor] = useState<Anchor>(() => ({ atMs: startMs, wall: clock.wall(), playing: true }))
  const { durationMs } = show
  const ended = durationMs ?? 0
  const liveAtMs = clock.now() - (show.startedAt ?? 0)
  const mode = modeOf(show, liveAtMs)
  const ranMs = anchor.playing ? clock.wall() - anchor.wall : 0
  const replayAtMs = Math.min(ended, anchor.atMs + ranMs)
  const playing = anchor.playing && replayAtMs < ended
  return {
    mode,
    atMs: mode === 'live' ? liveAtMs : mode === 'replay' ? replayAtMs : 0,
    durationMs,
    playing: mode === 'live' || (mode === 'replay' && playing),
    seek: (atMs) => setAnchor({ atMs, wall: clock.wall(), playing: true }),
    toggle: () => setAnchor({ atMs: playing ? replayAtMs : replayAtMs % ended, wall: clock.wall(), playing: !playing }),
  }
}

/** A recording that replays as live is over when its events are, whatever its shop has pressed. */
function modeOf(show: Show, liveAtMs: number): Playhead['mode'] {
  if (show.state === 'planned') return 'waiting'
  if (show.state === 'ended') return 'replay'
  return show.replay && show.durationMs !== null && liveAtMs > show.durationMs ? 'replay' : 'live'
}
