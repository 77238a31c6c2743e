import { ButtonLink, IconButton, useT } from '@heed/ui'
import { SendHorizontal } from '@heed/ui/icons'
import { type FormEvent, useState } from 'react'
import { useMe } from '../../app/parts/use-me.ts'
import type { Playhead } from './use-playhead.ts'
import { words } from './words.ts'

const textLengthMax = 200

/** One line to speak with; sent words appear at once in one's own hand. */
export function Say({ mode, onSay }: { mode: Playhead['mode']; onSay: (text: string) => void }) {
  const t = useT(words)
  const { person, signInPath } = useMe()
  const [text, setText] = useState('')
  if (person === null) {
    return (
      <div className="room-say">
        <ButtonLink to={signInPath}>{t('say.signIn')}</ButtonLink>
      </div>
    )
  }
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '') return
    onSay(text.trim())
    setText('')
  }
  const label = t(`say.${mode}`)
  return (
    <form className="room-say" onSubmit={send}>
      <input
        aria-label={label}
        placeholder={label}
        value={text}
        maxLength={textLengthMax}
        enterKeyHint="send"
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
      />
      <IconButton label={t('say.send')} type="submit" icon={<SendHorizontal size={20} />} />
    </form>
  )
}
