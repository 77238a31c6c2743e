import { Countdown, Instant, Picture, StateMark, useLocale, useT } from '@heed/ui'
import { useBulletChoice } from '../../app/parts/bullet-choice.ts'
import { Bullets } from './bullets.tsx'
import { formatOffset, type ShowEvent } from './moments.ts'
import type { Playhead, Show } from './use-playhead.ts'
import type { Spoken } from './use-words-said.ts'
import { words } from './words.ts'

type StageProps = {
  show: Show
  head: Playhead
  line: ShowEvent | undefined
  spoken: readonly Spoken[]
  ownTexts: readonly string[]
  /** The live connection is away: the picture stands where it was. */
  cutOff: boolean
}

/** The picture, what is said over it, and how the show stands. A video stream goes where the poster is. */
export function Stage({ show, head, line, spoken, ownTexts, cutOff }: StageProps) {
  const t = useT(words)
  const language = useLocale()
  const choice = useBulletChoice()
  return (
    <div className="room-stage" data-cut={cutOff || undefined}>
      <div className="room-video" data-slot="video">
        <Picture of={show.poster} alt={t('poster', { title: show.title[language] })} eager />
      </div>
      {head.mode !== 'waiting' && choice !== 'off' && (
        <Bullets spoken={spoken} ownTexts={ownTexts} atMs={head.atMs} choice={choice} />
      )}
      <div className="room-standing">
        <Standing show={show} head={head} />
      </div>
      {line?.data.words && <p className="room-line">{line.data.words[language]}</p>}
      {head.mode === 'waiting' && (
        <div className="room-notice">
          <p>{t('waiting')}</p>
          <p className="room-notice-when">
            <Instant at={show.plannedAt} />
          </p>
          <Countdown to={show.plannedAt} lateAfter={false} />
        </div>
      )}
      {cutOff && (
        <div className="room-notice" role="status">
          <p>{t('cutOff')}</p>
        </div>
      )}
    </div>
  )
}

function Standing({ show, head }: { show: Show; head: Playhead }) {
  const t = useT(words)
  if (head.mode === 'waiting') return t('planned')
  if (head.mode === 'replay') return <StateMark state="heard">{t('replay')}</StateMark>
  return (
    <StateMark state="live">
      {t(show.replay ? 'liveReplay' : 'live')} {formatOffset(head.atMs)}
    </StateMark>
  )
}
