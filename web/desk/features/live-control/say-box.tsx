import { useWrite } from '@heed/client'
import { Button, ErrorNote, toast, useT } from '@heed/ui'
import { Send, X } from '@heed/ui/icons'
import { useEffect, useRef, useState } from 'react'
import type { Answering } from './questions.tsx'
import { words } from './words.ts'

type SayBoxProps = { showId: string; live: boolean; answering: Answering | undefined; onDone: () => void }

const textLengthMax = 200

/** Speaks as the shop. Answering a question says it to the room and writes it to everyone who asked. */
export function SayBox({ showId, live, answering, onDone }: SayBoxProps) {
  const t = useT(words)
  const field = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState('')
  const say = useWrite('POST /api/desk/shows/:showId/words')
  const reply = useWrite('POST /api/desk/demands/:demandId/reply', {
    onDone: ({ told }) => toast({ text: t('answered', { count: told }), tone: 'gold' }),
  })
  useEffect(() => {
    if (answering) field.current?.focus()
  }, [answering])
  const why = live || answering ? (text.trim() === '' ? t('say.empty') : undefined) : t('notLive')
  const send = async () => {
    if (why !== undefined || say.pending || reply.pending) return
    const said = text.trim()
    try {
      if (live) await say.writeAsync({ params: { showId }, body: { text: said } })
      if (answering) {
        await reply.writeAsync({ params: { demandId: answering.demandId }, body: { text: said, to: 'all' } })
      }
      setText('')
      onDone()
    } catch {
      // Told below the field; what was typed stays.
    }
  }
  const error = say.error ?? reply.error
  return (
    <form
      className="ctl-say"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      {answering && <Answered answering={answering} onNone={onDone} />}
      {error != null && <ErrorNote error={error} slim />}
      <span className="h-input">
        <textarea
          ref={field}
          rows={1}
          aria-label={t('say')}
          placeholder={t(live ? 'say' : 'say.over')}
          value={text}
          maxLength={textLengthMax}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
              event.preventDefault()
              void send()
            }
            if (event.key === 'Escape') event.currentTarget.blur()
          }}
        />
        <Button
          size="small"
          kind="quiet"
          type="submit"
          icon={<Send size={14} />}
          busy={say.pending || reply.pending}
          why={why}
        >
          {t('say.send')}
        </Button>
      </span>
    </form>
  )
}

/** Which question is being answered, and the way out of answering it. */
function Answered({ answering, onNone }: { answering: Answering; onNone: () => void }) {
  const t = useT(words)
  return (
    <p className="ctl-answering">
      <span>{t('answering', { title: answering.title, count: answering.people })}</span>
      <button type="button" aria-label={t('answering.none')} onClick={onNone}>
        <X size={14} />
      </button>
    </p>
  )
}
