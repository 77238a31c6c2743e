import { IconButton, useFormat, useKeys, useLocale, useT } from '@heed/ui'
import { X } from '@heed/ui/icons'
import { useRef } from 'react'
import { AddRow } from './add-row.tsx'
import { type Change, type Product, readIn, write } from './draft.ts'
import { words } from './words.ts'

type ChangeRowsProps = {
  product: Product
  changes: readonly Change[]
  onChanges: (changes: readonly Change[]) => void
}

const changesMax = 20

/** Attributes before and after, each with its reason. `[` and `]` walk the rows. */
export function ChangeRows({ product, changes, onChanges }: ChangeRowsProps) {
  const t = useT(words)
  const list = useRef<HTMLOListElement>(null)
  const walk = (step: number) => {
    const fields = [...(list.current?.querySelectorAll<HTMLInputElement>('.revise-after input') ?? [])]
    const at = fields.indexOf(document.activeElement as HTMLInputElement)
    fields[Math.min(fields.length - 1, Math.max(0, at + step))]?.focus()
  }
  useKeys([
    { keys: ']', does: t('key.next'), run: () => walk(1) },
    { keys: '[', does: t('key.before'), run: () => walk(-1) },
  ])
  const put = (attribute: string, next: Partial<Change>) =>
    onChanges(changes.map((one) => (one.attribute === attribute ? { ...one, ...next } : one)))
  return (
    <section aria-label={t('changes')}>
      <h2 className="revise-heading">{t('changes')}</h2>
      {changes.length === 0 && <p className="h-second">{t('changes.none')}</p>}
      <ol className="revise-changes" ref={list}>
        {changes.map((change) => (
          <ChangeRow
            key={change.attribute}
            change={change}
            onPut={(next) => put(change.attribute, next)}
            onRemove={() => onChanges(changes.filter((one) => one !== change))}
          />
        ))}
      </ol>
      {changes.length < changesMax && <AddRow product={product} changes={changes} onChanges={onChanges} />}
    </section>
  )
}

type ChangeRowProps = { change: Change; onPut: (next: Partial<Change>) => void; onRemove: () => void }

function ChangeRow({ change, onPut, onRemove }: ChangeRowProps) {
  const t = useT(words)
  const language = useLocale()
  const { say } = useFormat()
  const label = say(change.label)
  return (
    <li className="revise-change">
      <span className="revise-label">{label}</span>
      <span className="revise-values">
        <span className="revise-before">
          <span className="h-heard-only">{t('before')} </span>
          {change.before === '' ? t('before.none') : change.before}
        </span>
        <span aria-hidden="true">→</span>
        <span className="h-input revise-after">
          <input
            aria-label={t('after.of', { label })}
            value={change.after}
            maxLength={60}
            onChange={(event) => onPut({ after: event.target.value })}
          />
          {change.unit !== '' && <span className="h-second">{change.unit}</span>}
        </span>
      </span>
      <span className="h-input revise-reason">
        <input
          aria-label={t('reason.of', { label })}
          placeholder={t('reason.hint')}
          value={readIn(change.reason, language)}
          maxLength={200}
          onChange={(event) => onPut({ reason: write(change.reason, language, event.target.value) })}
        />
      </span>
      <IconButton label={t('remove.of', { label })} icon={<X size={16} />} onClick={onRemove} />
    </li>
  )
}
