import { IconButton, useT } from '@heed/ui'
import { Pause, Play } from '@heed/ui/icons'
import type { CSSProperties } from 'react'
import { formatOffset, type ShowEvent } from './moments.ts'
import type { Playhead } from './use-playhead.ts'
import { words } from './words.ts'

/** Play, pause and the film's length; a tick wherever a product was put in front. */
export function ReplayBar({ head, events }: { head: Playhead; events: readonly ShowEvent[] }) {
  const t = useT(words)
  const durationMs = head.durationMs ?? 0
  if (durationMs === 0) return null
  const ticks = events.filter((event) => event.kind === 'pin' || event.kind === 'lesson')
  return (
    <div className="room-replay">
      <IconButton
        label={t(head.playing ? 'pause' : 'play')}
        icon={head.playing ? <Pause size={20} /> : <Play size={20} />}
        onClick={head.toggle}
      />
      <div className="room-track">
        <span className="room-ticks" aria-hidden="true">
          {ticks.map((tick) => (
            <i key={tick.eventId} style={{ '--at': tick.offsetMs / durationMs } as CSSProperties} />
          ))}
        </span>
        <input
          type="range"
          aria-label={t('progress')}
          aria-valuetext={t('progress.at', { at: formatOffset(head.atMs), of: formatOffset(durationMs) })}
          min={0}
          max={durationMs}
          step={1000}
          value={head.atMs}
          onChange={(event) => head.seek(Number(event.target.value))}
        />
      </div>
      <span className="room-time">
        {formatOffset(head.atMs)} / {formatOffset(durationMs)}
      </span>
    </div>
  )
}
