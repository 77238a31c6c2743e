import { Button, Select, useFormat, useT } from '@heed/ui'
import { Plus } from '@heed/ui/icons'
import { useState } from 'react'
import type { Change, Product } from './draft.ts'
import { words } from './words.ts'

type AddRowProps = {
  product: Product
  changes: readonly Change[]
  onChanges: (changes: readonly Change[]) => void
}

const labelLengthMax = 40

/** One more thing to change: an attribute the product has, or one it never had (a pocket, a hook). */
export function AddRow({ product, changes, onChanges }: AddRowProps) {
  const t = useT(words)
  const { say } = useFormat()
  const [own, setOwn] = useState('')
  const used = new Set(changes.map((one) => one.attribute))
  const free = Object.entries(product.attributes).filter(([attribute]) => !used.has(attribute))
  const name = own.trim()
  const add = (row: Omit<Change, 'reason'>) => onChanges([...changes, { ...row, reason: { zh: '', en: '' } }])
  const addKnown = (attribute: string) => {
    const known = product.attributes[attribute]
    if (known) add({ attribute, label: known.label, before: known.value, after: known.value, unit: known.unit })
  }
  const addOwn = () => {
    if (name === '' || used.has(name)) return
    add({ attribute: name, label: { zh: name, en: name }, before: '', after: '', unit: '' })
    setOwn('')
  }
  return (
    <div className="revise-add">
      {free.length > 0 && (
        <Select
          label={t('add')}
          options={[
            { value: '', label: t('add') },
            ...free.map(([value, known]) => ({ value, label: say(known.label) })),
          ]}
          value=""
          onChoose={addKnown}
        />
      )}
      <form
        className="h-input revise-own"
        onSubmit={(event) => {
          event.preventDefault()
          addOwn()
        }}
      >
        <input
          aria-label={t('add.own')}
          placeholder={t('add.own')}
          value={own}
          maxLength={labelLengthMax}
          onChange={(event) => setOwn(event.target.value)}
        />
        <Button
          size="small"
          kind="quiet"
          type="submit"
          icon={<Plus size={14} />}
          why={name === '' ? t('add.own.empty') : undefined}
        >
          {t('add.own.do')}
        </Button>
      </form>
    </div>
  )
}
