import { wordError } from '@heed/client'
import { Button, ErrorNote, NewPill, Skeleton, useKitT, useLocale, useT } from '@heed/ui'
import { BookOpen } from '@heed/ui/icons'
import { useEffect, useRef, useState } from 'react'
import { useMe } from '../../app/parts/use-me.ts'
import { formatOffset, type ShowEvent } from './moments.ts'
import type { OwnWord, useOwnWords } from './use-own-words.ts'
import type { Playhead } from './use-playhead.ts'
import type { Spoken, useWordsSaid } from './use-words-said.ts'
import { words } from './words.ts'

type TalkProps = {
  head: Playhead
  said: ReturnType<typeof useWordsSaid>
  voice: ReturnType<typeof useOwnWords>
  lesson: ShowEvent | undefined
  shop: string
}

const rowsMax = 200
const nearBottomPx = 48
const liveSlackMs = 2_500

/** The written log: what was said up to this second, for reading and for those who hear the page. */
export function Talk({ head, said, voice, lesson, shop }: TalkProps) {
  const t = useT(words)
  const { person } = useMe()
  const known = new Set(said.spoken.map((one) => one.commentId))
  // A tick behind in a live room: what was just said is never held back, what a recording says later is.
  const until = head.mode === 'live' ? head.atMs + liveSlackMs : head.atMs
  const rows = said.spoken.filter((one) => (one.offsetMs ?? 0) <= until).slice(-rowsMax)
  const waiting = voice.own.filter((one) => one.commentId === null || !known.has(one.commentId))
  const { log, behind, follow } = useFollow(rows.length + voice.own.length)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className="room-talk" ref={log} role="log" aria-label={t('talk')} aria-live="off" tabIndex={0}>
      {lesson && <Lesson lesson={lesson} />}
      {said.error != null && <ErrorNote error={said.error} slim />}
      {rows.length === 0 && said.pending && <Skeleton count={4} />}
      {rows.length === 0 && waiting.length === 0 && !said.pending && (
        <p className="room-quiet">{t(head.mode === 'waiting' ? 'quiet.before' : 'quiet')}</p>
      )}
      <ol className="room-rows">
        {rows.map((row) => (
          <Row
            key={row.commentId}
            row={row}
            shop={shop}
            own={person?.personId === row.personId && row.personId !== null}
          />
        ))}
        {waiting.map((word) => (
          <Own key={word.key} word={word} name={person?.name ?? ''} voice={voice} />
        ))}
      </ol>
      <NewPill count={behind} onShow={follow} />
    </div>
  )
}

/** Stays at the newest line while the reader is there; otherwise counts what came below. */
function useFollow(count: number) {
  const log = useRef<HTMLDivElement>(null)
  const [read, setRead] = useState(count)
  const pinned = useRef(true)
  useEffect(() => {
    const box = log.current
    if (!box) return
    const watch = () => {
      pinned.current = box.scrollHeight - box.scrollTop - box.clientHeight < nearBottomPx
    }
    box.addEventListener('scroll', watch, { passive: true })
    return () => box.removeEventListener('scroll', watch)
  }, [])
  const follow = () => {
    log.current?.scrollTo({ top: log.current.scrollHeight })
    setRead(count)
  }
  useEffect(() => {
    if (!pinned.current) return
    log.current?.scrollTo({ top: log.current.scrollHeight })
    setRead(count)
  }, [count])
  return { log, behind: Math.max(0, count - read), follow }
}

function Row({ row, shop, own }: { row: Spoken; shop: string; own: boolean }) {
  const t = useT(words)
  const name = row.fromHost ? shop || row.name : row.name
  return (
    <li className="room-row" data-host={row.fromHost || undefined} data-own={own || undefined}>
      <span className="room-name">{own ? t('me') : name}</span>
      <span className="room-text">{row.text}</span>
    </li>
  )
}

function Own({ word, name, voice }: { word: OwnWord; name: string; voice: TalkProps['voice'] }) {
  const t = useT(words)
  const kit = useKitT()
  const failed = word.error === null ? undefined : wordError(word.error, kit)
  return (
    <li className="room-row" data-own="" data-failed={failed !== undefined || undefined}>
      <span className="room-name" title={name}>
        {t('me')}
      </span>
      <span className="room-text">{word.text}</span>
      {failed && (
        <span className="room-failed" role="alert">
          {t('failed', { why: failed.cause })}
          <Button size="small" kind="quiet" onClick={() => voice.sayAgain(word)}>
            {t('again')}
          </Button>
          <Button size="small" kind="quiet" onClick={() => voice.drop(word.key)}>
            {t('drop')}
          </Button>
        </span>
      )}
    </li>
  )
}

function Lesson({ lesson }: { lesson: ShowEvent }) {
  const t = useT(words)
  const language = useLocale()
  const { title, words: text } = lesson.data
  return (
    <details className="room-lesson" open>
      <summary>
        <BookOpen size={16} />
        <span>
          {t('lesson')} · {title?.[language] ?? formatOffset(lesson.offsetMs)}
        </span>
      </summary>
      {text && <p>{text[language]}</p>}
    </details>
  )
}
