import { useWrite } from '@heed/client'
import { Button, ErrorNote, Field, Select, useLocale, useT } from '@heed/ui'
import { useState } from 'react'
import { provinces } from '../../app/parts/provinces.ts'
import { words } from './words.ts'

type AddressFormProps = { onSaved: (addressId: string) => void; onCancel: (() => void) | undefined }

const empty = { name: '', phone: '', province: '', city: '', line: '' }
const fields = ['name', 'phone', 'city', 'line'] as const
const limits = { name: 60, phone: 30, city: 40, line: 200 }
const autocomplete = { name: 'name', phone: 'tel', city: 'address-level2', line: 'street-address' }

/** Five lines, kept for the next time. */
export function AddressForm({ onSaved, onCancel }: AddressFormProps) {
  const t = useT(words)
  const language = useLocale()
  const [draft, setDraft] = useState(empty)
  const [tried, setTried] = useState(false)
  const save = useWrite('POST /api/shop/addresses', {
    renews: ['GET /api/shop/addresses'],
    onDone: ({ addressId }) => onSaved(addressId),
  })
  const missing = (name: keyof typeof empty) =>
    draft[name].trim().length < (name === 'phone' ? 3 : 1) ? t(`wrong.${name}`) : undefined
  const submit = () => {
    setTried(true)
    if (missing('province') ?? fields.map(missing).find((wrong) => wrong !== undefined)) return
    save.write({ body: { ...draft, isDefault: onCancel === undefined } })
  }
  return (
    <form
      className="buy-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <strong>{t('address.new')}</strong>
      <div className="h-field">
        <span className="buy-label" aria-hidden="true">
          {t('field.province')}
        </span>
        <Select
          label={t('field.province')}
          options={provinces.map((one) => ({ value: one.zh, label: one[language] }))}
          value={draft.province === '' ? null : draft.province}
          onChoose={(province) => setDraft({ ...draft, province })}
        />
        {tried && missing('province') && (
          <span className="h-field-about" data-wrong role="alert">
            {missing('province')}
          </span>
        )}
      </div>
      {fields.map((name) => (
        <Field
          key={name}
          label={t(`field.${name}`)}
          value={draft[name]}
          maxLength={limits[name]}
          autoComplete={autocomplete[name]}
          wrong={tried ? missing(name) : undefined}
          onChange={(event) => setDraft({ ...draft, [name]: event.target.value })}
        />
      ))}
      {save.error != null && <ErrorNote error={save.error} slim />}
      <div className="h-row">
        <Button kind="main" type="submit" busy={save.pending}>
          {t('address.save')}
        </Button>
        {onCancel && (
          <Button kind="quiet" onClick={onCancel}>
            {t('address.cancel')}
          </Button>
        )}
      </div>
    </form>
  )
}
