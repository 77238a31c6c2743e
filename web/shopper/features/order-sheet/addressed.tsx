import { type Answer, read } from '@heed/client'
import { QueryBoundary, Sheet, Skeleton, useT } from '@heed/ui'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { OrderSheetProps } from '../../app/parts/order-sheet-props.ts'
import type { OrderWrite, Placed } from './order-sheet.tsx'
import { Wish } from './wish.tsx'
import { words } from './words.ts'

export type Address = Answer<'GET /api/shop/addresses'>['rows'][number]
export type Page = Answer<'GET /api/open/pages/product/:productId'>

type AddressedProps = OrderSheetProps & {
  productId: string
  addresses: Address[]
  order: OrderWrite
  onPlaced: (placed: Placed) => void
}

/** Knows where to: so the page can say what would be promised to that very city. */
export function Addressed(props: AddressedProps) {
  const t = useT(words)
  const { productId, addresses, onClose } = props
  const [addressId, setAddressId] = useState<string>()
  const address = addresses.find((one) => one.addressId === addressId) ?? addresses[0]
  const query = address ? { city: address.city, province: address.province } : {}
  const page = useQuery({
    ...read('GET /api/open/pages/product/:productId', { params: { productId }, query }),
    placeholderData: keepPreviousData,
  })
  if (page.data) {
    return <Wish {...props} page={page.data} address={address} onAddress={setAddressId} key={productId} />
  }
  return (
    <Sheet open onClose={onClose} title={t('title')}>
      <QueryBoundary query={page} skeleton={<Skeleton shape="rows" count={6} />}>
        {() => null}
      </QueryBoundary>
    </Sheet>
  )
}
