import { Button, IconButton, Select, useFormat, useKeys, useLocale, useT } from '@heed/ui'
import { Plus, X } from '@heed/ui/icons'
import { useRef } from 'react'
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

function AddRow({ product, changes, onChanges }: ChangeRowsProps) {
  const t = useT(words)
  const { say } = useFormat()
  const used = new Set(changes.map((one) => one.attribute))
  const free = Object.entries(product.attributes).filter(([attribute]) => !used.has(attribute))
  const add = (attribute: string) => {
    const known = product.attributes[attribute]
    if (!known) return
    const { label, value, unit } = known
    const row = { attribute, label, before: value, after: value, unit, reason: { zh: '', en: '' } }
    onChanges([...changes, row])
  }
  if (free.length === 0) return null
  if (free.length === 1) {
    const [attribute, known] = free[0]!
    return (
      <Button size="small" icon={<Plus size={14} />} onClick={() => add(attribute)}>
        {t('add.one', { label: say(known.label) })}
      </Button>
    )
  }
  return (
    <Select
      label={t('add')}
      options={[{ value: '', label: t('add') }, ...free.map(([value, known]) => ({ value, label: say(known.label) }))]}
      value=""
      onChoose={add}
    />
  )
}
