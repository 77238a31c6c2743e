import { Button, Dialog, Field, useT } from '@heed/ui'
import { type FormEvent, useState } from 'react'
import type { Demand } from './lanes.ts'
import { words } from './words.ts'

type RenameDialogProps = { demand: Demand; onClose: () => void; onDecide: (title: Demand['title']) => void }

const titleLengthMax = 60

/** Names a demand anew, in both languages; the words people said stay as they are. */
export function RenameDialog({ demand, onClose, onDecide }: RenameDialogProps) {
  const t = useT(words)
  const [title, setTitle] = useState(demand.title)
  const wrong = title.zh.trim() === '' || title.en.trim() === '' ? t('rename.empty') : undefined
  const decide = (event: FormEvent) => {
    event.preventDefault()
    if (wrong === undefined) onDecide({ zh: title.zh.trim(), en: title.en.trim() })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('act.rename')}
      actions={
        <Button kind="main" type="submit" form="listen-rename" why={wrong}>
          {t('rename.save')}
        </Button>
      }
    >
      <form id="listen-rename" className="h-stack" onSubmit={decide}>
        <p className="h-second">{t('rename.note')}</p>
        <Field
          label={t('rename.zh')}
          value={title.zh}
          maxLength={titleLengthMax}
          onChange={(event) => setTitle({ ...title, zh: event.target.value })}
        />
        <Field
          label={t('rename.en')}
          value={title.en}
          maxLength={titleLengthMax}
          onChange={(event) => setTitle({ ...title, en: event.target.value })}
        />
      </form>
    </Dialog>
  )
}
