import { useLiveState } from '@heed/client'
import { Picture, StateMark, useFormat, useT } from '@heed/ui'
import type { Card, Opened } from './control.tsx'
import { words } from './words.ts'

type PreviewProps = {
  show: Opened['show']
  live: boolean
  pinned: Card | undefined
  line: string | undefined
  wordsPerMinute: number
}

/** What viewers see, and whether all is well: the picture, the pinned card, the host's line, the room's pulse. */
export function Preview({ show, live, pinned, line, wordsPerMinute }: PreviewProps) {
  const t = useT(words)
  const { say } = useFormat()
  const { state } = useLiveState()
  return (
    <section className="ctl-preview" aria-label={t('preview')}>
      <div className="ctl-screen">
        <Picture of={show.poster} alt={say(show.title)} eager />
        {line !== undefined && <p className="ctl-line">{line}</p>}
        {pinned && (
          <div className="ctl-pinned">
            <Picture of={pinned.picture} alt="" />
            <span>{say(pinned.title)}</span>
          </div>
        )}
      </div>
      <dl className="ctl-health">
        <div>
          <dt>{t('health.words')}</dt>
          <dd>{t('health.perMinute', { count: wordsPerMinute })}</dd>
        </div>
        <div>
          <dt>{t('health.link')}</dt>
          <dd>
            <StateMark state={state.phase === 'open' ? 'kept' : 'late'}>
              {t(state.phase === 'open' ? 'health.link.ok' : 'health.link.off')}
            </StateMark>
          </dd>
        </div>
        <div>
          <dt>{t('health.video')}</dt>
          <dd>{t(live ? (show.replay ? 'health.video.replay' : 'health.video.none') : 'health.video.idle')}</dd>
        </div>
      </dl>
    </section>
  )
}
