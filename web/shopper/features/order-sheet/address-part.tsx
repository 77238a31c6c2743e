import { Button, useLocale, useT } from '@heed/ui'
import { useState } from 'react'
import { provinceName } from '../../app/parts/provinces.ts'
import { AddressForm } from './address-form.tsx'
import type { Address } from './addressed.tsx'
import { words } from './words.ts'

type AddressPartProps = {
  addresses: Address[]
  address: Address | undefined
  onChoose: (addressId: string) => void
}

/** Where to: the default stands there at once; another is one tap away, a new one a short form. */
export function AddressPart({ addresses, address, onChoose }: AddressPartProps) {
  const t = useT(words)
  const [mode, setMode] = useState<'one' | 'all' | 'new'>('one')
  if (mode === 'new' || !address) {
    return (
      <AddressForm
        onCancel={address ? () => setMode('one') : undefined}
        onSaved={(addressId) => {
          onChoose(addressId)
          setMode('one')
        }}
      />
    )
  }
  if (mode === 'one') {
    return (
      <div className="buy-address">
        <AddressText address={address} />
        <Button size="small" onClick={() => setMode(addresses.length > 1 ? 'all' : 'new')}>
          {t('address.other')}
        </Button>
      </div>
    )
  }
  return (
    <fieldset className="buy-addresses">
      <legend>{t('address.which')}</legend>
      {addresses.map((one) => (
        <label key={one.addressId} className="buy-address">
          <AddressText address={one} />
          <input
            type="radio"
            name="address"
            checked={one.addressId === address.addressId}
            onChange={() => {
              onChoose(one.addressId)
              setMode('one')
            }}
          />
        </label>
      ))}
      <Button onClick={() => setMode('new')}>{t('address.new')}</Button>
    </fieldset>
  )
}

function AddressText({ address }: { address: Address }) {
  const language = useLocale()
  const province = provinceName(address.province, language)
  const place = province === address.city ? address.city : `${province} ${address.city}`
  return (
    <span className="buy-address-text">
      <strong>
        {address.name} {address.phone}
      </strong>
      <span className="h-second">
        {place} {address.line}
      </span>
    </span>
  )
}
