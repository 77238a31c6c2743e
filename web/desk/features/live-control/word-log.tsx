import { useWrite } from '@heed/client'
import { Button, Dialog, IconButton, toast, useT } from '@heed/ui'
import { EyeOff, MicOff } from '@heed/ui/icons'
import { useEffect, useRef, useState } from 'react'
import { formatOffset } from './offset.ts'
import type { RoomWords, Said } from './use-room-words.ts'
import { words } from './words.ts'

type WordLogProps = { said: RoomWords; live: boolean; offsetMs: number }

/** Further up than this and one is reading: the log then stays where it is. */
const nearEndPx = 80
const nearMs = 2_000

/** Every word of the room as it falls; the newest below. It follows only while one reads at its end. */
export function WordLog({ said, live, offsetMs }: WordLogProps) {
  const t = useT(words)
  const log = useRef<HTMLOListElement>(null)
  const atEnd = useRef(true)
  const [muting, setMuting] = useState<Said>()
  const newest = said.rows.at(-1)?.commentId
  const near = live ? undefined : said.rows.find((one) => (one.offsetMs ?? 0) >= offsetMs - nearMs)?.commentId
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new word is a reason to look
  useEffect(() => {
    const list = log.current
    if (list && live && atEnd.current) list.scrollTop = list.scrollHeight
  }, [newest, live])
  useEffect(() => {
    if (near) log.current?.querySelector('[data-near]')?.scrollIntoView({ block: 'nearest' })
  }, [near])
  return (
    <section className="ctl-words" aria-label={t('words')}>
      <h2>{t('words')}</h2>
      {said.rows.length === 0 && <p className="h-second">{t('words.none')}</p>}
      <ol
        ref={log}
        className="ctl-scroll"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
        tabIndex={0}
        aria-label={t('words')}
        onScroll={(event) => {
          const list = event.currentTarget
          atEnd.current = list.scrollHeight - list.scrollTop - list.clientHeight < nearEndPx
        }}
      >
        {said.rows.map((one) => (
          <Word key={one.commentId} one={one} near={one.commentId === near} said={said} onMute={() => setMuting(one)} />
        ))}
      </ol>
      {muting && <MuteDialog one={muting} onClose={() => setMuting(undefined)} />}
    </section>
  )
}

type WordProps = { one: Said; near: boolean; said: RoomWords; onMute: () => void }

function Word({ one, near, said, onMute }: WordProps) {
  const t = useT(words)
  const hide = useWrite('POST /api/desk/moderation', {
    onDone: () => toast({ text: t('hidden') }),
    onFailed: () => {
      said.show(one.commentId)
      toast({ text: t('moment.failed'), tone: 'vermilion' })
    },
  })
  return (
    <li className="ctl-word" data-host={one.fromHost || undefined} data-near={near || undefined}>
      <span className="ctl-word-at">{formatOffset(one.offsetMs ?? 0)}</span>
      <span>
        <span className="ctl-word-name">{one.name}</span> {one.text}
      </span>
      {!one.fromHost && (
        <span className="ctl-word-tools">
          <IconButton
            label={t('hide.of', { name: one.name })}
            icon={<EyeOff size={16} />}
            onClick={() => {
              said.hide(one.commentId)
              hide.write({ body: { verb: 'hide', commentId: one.commentId } })
            }}
          />
          {one.personId !== null && (
            <IconButton label={t('mute.of', { name: one.name })} icon={<MicOff size={16} />} onClick={onMute} />
          )}
        </span>
      )}
    </li>
  )
}

const hours = [1, 24, 168] as const

function MuteDialog({ one, onClose }: { one: Said; onClose: () => void }) {
  const t = useT(words)
  const mute = useWrite('POST /api/desk/moderation', {
    onDone: () => {
      onClose()
      toast({ text: t('muted', { name: one.name }) })
    },
  })
  return (
    <Dialog open onClose={onClose} title={t('mute.of', { name: one.name })}>
      <div className="h-stack">
        <p>{`“${one.text}”`}</p>
        <p className="h-second">{t('mute.note')}</p>
        <div className="h-row">
          {hours.map((count) => (
            <Button
              key={count}
              busy={mute.pending}
              onClick={() =>
                one.personId !== null &&
                mute.write({
                  body: { verb: 'mute', personId: one.personId, hours: count, why: one.text.slice(0, 200) },
                })
              }
            >
              {t(`mute.${count}`)}
            </Button>
          ))}
        </div>
      </div>
    </Dialog>
  )
}
