import { Button, Dialog, Field, Quote, useFormat, useT } from '@heed/ui'
import { type FormEvent, useState } from 'react'
import type { Detail } from './demand-side.tsx'
import type { Said } from './evidence.tsx'
import type { Meaning } from './use-decisions.ts'
import { words } from './words.ts'

type MeaningDialogProps = {
  picked: readonly Said[]
  similar: Detail['similar']
  onClose: () => void
  onDecide: (to: Meaning) => void
}

const titleLengthMax = 60
const shownMax = 3

/** What the words picked out mean instead: another demand, a new one by name, or no demand at all. */
export function MeaningDialog({ picked, similar, onClose, onDecide }: MeaningDialogProps) {
  const t = useT(words)
  const { say } = useFormat()
  const [chosen, setChosen] = useState<string>()
  const [title, setTitle] = useState({ zh: '', en: '' })
  const both = { zh: title.zh.trim() || title.en.trim(), en: title.en.trim() || title.zh.trim() }
  const wrong =
    chosen === undefined ? t('means.empty') : chosen === 'new' && both.zh === '' ? t('means.unnamed') : undefined
  const decide = (event: FormEvent) => {
    event.preventDefault()
    if (wrong !== undefined || chosen === undefined) return
    if (chosen === 'none') return onDecide({ kind: 'none' })
    if (chosen === 'new') return onDecide({ kind: 'new', title: both })
    const demand = similar.find((one) => one.demandId === chosen)
    if (demand) onDecide({ kind: 'demand', demandId: demand.demandId, title: demand.title })
  }
  const option = (id: string, label: string, aside?: string) => (
    <label key={id}>
      <input type="radio" name="means" checked={chosen === id} onChange={() => setChosen(id)} />
      <span>{label}</span>
      <span className="h-second">{aside}</span>
    </label>
  )
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('means.title', { count: picked.length })}
      actions={
        <Button kind="main" type="submit" form="listen-means" why={wrong}>
          {t('means.save')}
        </Button>
      }
    >
      <form id="listen-means" onSubmit={decide}>
        <div className="listen-quotes">
          {picked.slice(0, shownMax).map((said) => (
            <Quote key={said.verbatimId} size="small" text={said.text} marks={said.marks} lang={said.lang} />
          ))}
          {picked.length > shownMax && (
            <p className="h-second">{t('means.more', { count: picked.length - shownMax })}</p>
          )}
        </div>
        <fieldset className="listen-options">
          <legend className="h-heard-only">{t('act.means')}</legend>
          {similar.map((one) => option(one.demandId, say(one.title), t('people', { count: one.people })))}
          {option('new', t('means.new'))}
          {option('none', t('means.none'))}
        </fieldset>
        {chosen === 'new' && (
          <div className="h-stack">
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
          </div>
        )}
        <p className="h-second">{t('means.note')}</p>
      </form>
    </Dialog>
  )
}
