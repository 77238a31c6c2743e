import { Button, Chip, Dialog, TextArea, useFormat, useT } from '@heed/ui'
import { type FormEvent, useState } from 'react'
import type { Demand } from './lanes.ts'
import { words } from './words.ts'

type NotNowDialogProps = { demand: Demand; onClose: () => void; onDecide: (why: string) => void }

const reasons = ['cost', 'maker', 'season', 'few', 'wrong'] as const
const whyLengthMax = 300

/** 'Not now' asks why: the reason stays with the demand, for colleagues and for later. */
export function NotNowDialog({ demand, onClose, onDecide }: NotNowDialogProps) {
  const t = useT(words)
  const { say } = useFormat()
  const [why, setWhy] = useState('')
  const decide = (event?: FormEvent) => {
    event?.preventDefault()
    if (why.trim() !== '') onDecide(why.trim())
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('notNow.title', { title: say(demand.title) })}
      actions={
        <Button kind="main" why={why.trim() === '' ? t('notNow.empty') : undefined} onClick={() => decide()}>
          {t('act.notNow')}
        </Button>
      }
    >
      <form className="h-stack" onSubmit={decide}>
        <div className="h-row">
          {reasons.map((reason) => (
            <Chip key={reason} chosen={why === t(`why.${reason}`)} onChoose={() => setWhy(t(`why.${reason}`))}>
              {t(`why.${reason}`)}
            </Chip>
          ))}
        </div>
        <TextArea
          label={t('notNow.why')}
          note={t('notNow.note')}
          value={why}
          maxLength={whyLengthMax}
          autoFocus
          onChange={(event) => setWhy(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) decide()
          }}
        />
      </form>
    </Dialog>
  )
}
