import { type Answer, read, useWrite } from '@heed/client'
import { ButtonLink, QueryBoundary, Sheet, Skeleton, useT } from '@heed/ui'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { OrderSheetProps } from '../../app/parts/order-sheet-props.ts'
import { useMe } from '../../app/parts/use-me.ts'
import { Addressed } from './addressed.tsx'
import { Done } from './done.tsx'
import { words } from './words.ts'
import './order-sheet.css'

/** Pay in one tap: what, where to, how much, by when, and what is owed when late. */
export function OrderSheet(props: OrderSheetProps) {
  const t = useT(words)
  const { productId, onClose } = props
  const { person, signInPath } = useMe()
  const [placed, setPlaced] = useState<Placed>()
  const order = useWrite('POST /api/shop/orders', { renews: ['GET /api/shop/pages/orders', 'GET /api/shop/coupons'] })
  const close = () => {
    setPlaced(undefined)
    order.reset()
    onClose()
  }
  const title = t(placed ? 'done.title' : 'title')
  if (productId === undefined) return null
  if (placed) {
    return (
      <Sheet open onClose={close} title={title} actions={<DoneActions orderId={placed.orderId} onClose={close} />}>
        <Done placed={placed} />
      </Sheet>
    )
  }
  if (person === null) {
    const go = (
      <ButtonLink to={signInPath} kind="main" size="thumb">
        {t('signIn')}
      </ButtonLink>
    )
    return (
      <Sheet open onClose={close} title={title} actions={go}>
        <p>{t('signIn.why')}</p>
      </Sheet>
    )
  }
  return <Ordering {...props} productId={productId} onClose={close} order={order} onPlaced={setPlaced} />
}

export type Placed = Answer<'POST /api/shop/orders'> & { productId: string; city: string; province: string }
export type OrderWrite = ReturnType<typeof useWrite<'POST /api/shop/orders'>>

type OrderingProps = OrderSheetProps & { productId: string; order: OrderWrite; onPlaced: (placed: Placed) => void }

function Ordering(props: OrderingProps) {
  const t = useT(words)
  const addresses = useQuery(read('GET /api/shop/addresses'))
  if (addresses.data) return <Addressed {...props} addresses={addresses.data.rows} />
  return (
    <Sheet open onClose={props.onClose} title={t('title')}>
      <QueryBoundary query={addresses} skeleton={<Skeleton shape="rows" count={6} />}>
        {() => null}
      </QueryBoundary>
    </Sheet>
  )
}

function DoneActions({ orderId, onClose }: { orderId: string; onClose: () => void }) {
  const t = useT(words)
  return (
    <>
      <button type="button" className="h-button" data-size="thumb" onClick={onClose}>
        {t('done.stay')}
      </button>
      <ButtonLink to={`/orders/${orderId}`} kind="main" size="thumb">
        {t('done.open')}
      </ButtonLink>
    </>
  )
}
