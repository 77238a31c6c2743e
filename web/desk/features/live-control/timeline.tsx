import { Button, useFormat, useT } from '@heed/ui'
import { Bookmark } from '@heed/ui/icons'
import type { Card, Opened } from './control.tsx'
import { formatOffset } from './offset.ts'
import { room } from './screens.ts'
import type { Moments } from './use-moments.ts'
import { words } from './words.ts'

type TimelineProps = {
  opened: Opened
  cards: readonly Card[]
  live: boolean
  offsetMs: number
  moments: Moments
}

/** The show from left to right: pins, lessons and marked moments; once it is over each one can be gone to. */
export function Timeline({ opened, cards, live, offsetMs, moments }: TimelineProps) {
  const t = useT(words)
  const { say } = useFormat()
  const goSearch = room.useGoSearch()
  const { show, events } = opened
  const totalMs = Math.max(1, show.durationMs ?? 0, live ? offsetMs : 0, events.at(-1)?.offsetMs ?? 0)
  const marks = events.filter((event) => event.kind !== 'host-line')
  const titleOf = (productId: string | null | undefined) => {
    const card = cards.find((one) => one.productId === productId)
    return card ? say(card.title) : ''
  }
  const place = (at: number) => ({ insetInlineStart: `${Math.min(100, (at / totalMs) * 100)}%` })
  return (
    <section className="ctl-timeline" aria-label={t('timeline')}>
      <header className="h-spread">
        <span className="h-second">
          {formatOffset(offsetMs)} / {formatOffset(totalMs)}
        </span>
        <Button
          size="small"
          icon={<Bookmark size={14} />}
          hint="m"
          why={live ? undefined : t('notLive')}
          onClick={moments.mark}
        >
          {t('mark')}
        </Button>
      </header>
      <div className="ctl-track">
        <span className="ctl-track-done" style={{ inlineSize: place(offsetMs).insetInlineStart }} />
        {marks.map((event) => {
          const what = event.data.words ?? event.data.title
          const name = `${formatOffset(event.offsetMs)} ${t(`moment.${event.kind as 'pin' | 'lesson' | 'marker'}`)} ${
            what ? say(what) : titleOf(event.data.productId)
          }`
          return (
            <button
              key={event.eventId}
              type="button"
              className="ctl-mark"
              data-kind={event.kind}
              style={place(event.offsetMs)}
              aria-label={name}
              title={name}
              disabled={live}
              onClick={() => goSearch({ at: event.offsetMs }, { replace: true })}
            />
          )
        })}
      </div>
    </section>
  )
}
