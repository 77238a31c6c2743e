import { useWrite } from '@heed/client'
import { Button, ErrorNote, TextArea, toast, useFormat, useT } from '@heed/ui'
import { Send } from '@heed/ui/icons'
import { useState } from 'react'
import type { Said } from './evidence.tsx'
import type { Demand } from './lanes.ts'
import { words } from './words.ts'

const replyLengthMax = 500

type ReplyBoxProps = { demand: Demand; picked: readonly Said[]; onSent: () => void }

/** Writes back in place to everyone who asked, or to those chosen among the words above. */
export function ReplyBox({ demand, picked, onSent }: ReplyBoxProps) {
  const t = useT(words)
  const { say } = useFormat()
  const people = [...new Set(picked.flatMap((one) => one.personId ?? []))]
  const [text, setText] = useState('')
  const reply = useWrite('POST /api/desk/demands/:demandId/reply', {
    renews: ['GET /api/desk/demands/:demandId', 'GET /api/desk/demands'],
    onDone: ({ told }) => {
      setText('')
      onSent()
      toast({ text: t('reply.sent', { count: told }), tone: 'gold' })
    },
  })
  // Picked words that nobody signed must not turn into a reply to everyone.
  const nobody = demand.people === 0 || (picked.length > 0 && people.length === 0)
  const count = people.length > 0 ? people.length : demand.people
  const empty = text.trim() === ''
  const send = () => {
    if (empty || nobody || reply.pending) return
    const to = people.length > 0 ? people : ('all' as const)
    reply.write({ params: { demandId: demand.demandId }, body: { text: text.trim(), to } })
  }
  return (
    <div className="listen-reply">
      <TextArea
        label={t(people.length > 0 ? 'reply.toChosen' : 'reply.toAll', { count })}
        rows={2}
        value={text}
        maxLength={replyLengthMax}
        placeholder={t('reply.hint')}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) send()
          if (event.key === 'Escape') event.currentTarget.blur()
        }}
      />
      {!empty && !nobody && (
        <p className="listen-preview">
          <span className="h-second">{t('reply.preview', { count, names: namesOf(picked, t('reply.and')) })}</span>
          <span>{t('reply.seen', { title: say(demand.title), text: text.trim() })}</span>
        </p>
      )}
      {reply.error != null && <ErrorNote error={reply.error} slim />}
      <Button
        size="small"
        icon={<Send size={14} />}
        hint="mod+enter"
        busy={reply.pending}
        why={nobody ? t('reply.nobody') : empty ? t('reply.empty') : undefined}
        onClick={send}
      >
        {nobody ? t('reply.send') : t('reply.sendTo', { count })}
      </Button>
    </div>
  )
}

const namesMax = 3

/** Whom it goes to by name, the first few; everyone is a number alone. */
function namesOf(picked: readonly Said[], and: string): string {
  const names = [...new Map(picked.flatMap((one) => (one.personId === null ? [] : [[one.personId, one.name]])))]
  const shown = names.slice(0, namesMax).map(([, name]) => name)
  return shown.length === 0 ? '' : `${and}${shown.join(' · ')}${names.length > namesMax ? ' …' : ''}`
}
