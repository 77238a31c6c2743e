import { read, renew, useNow, useTopic } from '@heed/client'
import { QueryBoundary, Skeleton, useT } from '@heed/ui'
import { useTitle } from '@heed/ui/shell'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { BackBar } from '../../app/parts/back-bar.tsx'
import { SignedIn } from '../../app/parts/signed-in.tsx'
import { useMe } from '../../app/parts/use-me.ts'
import { AfterSales } from './after-sales.tsx'
import { Goods } from './goods.tsx'
import { Headline } from './headline.tsx'
import { Life } from './life.tsx'
import type { Order as OrderData } from './moments.ts'
import { order } from './screens.ts'
import { Unpaid } from './unpaid.tsx'
import { words } from './words.ts'
import './order.css'

/** An order is a thread from top to bottom; its open end is what is still owed. */
export default function Order() {
  const t = useT(words)
  useTitle(t('title'))
  return (
    <div className="order">
      <BackBar title={t('title')} home="/orders" />
      <SignedIn what={<h1 className="order-shut">{t('signIn')}</h1>}>
        <Loaded />
      </SignedIn>
    </div>
  )
}

function Loaded() {
  const { orderId } = order.useParams()
  const queries = useQueryClient()
  const { person } = useMe()
  const [moved, setMoved] = useState(false)
  const page = useQuery(read('GET /api/shop/pages/order/:orderId', { params: { orderId } }))
  useTopic(person ? `person:${person.personId}` : undefined, (event) => {
    if (!('refetch' in event) && (event.data as { orderId?: string }).orderId !== orderId) return
    setMoved(true)
    void renew(queries, 'GET /api/shop/pages/order/:orderId')
    void renew(queries, 'GET /api/shop/orders/:orderId/after-sales')
  })
  return (
    <div className="order-page">
      <QueryBoundary query={page} skeleton={<Skeleton count={6} />}>
        {(data) => <Shown order={data} moved={moved} />}
      </QueryBoundary>
    </div>
  )
}

function Shown({ order: data, moved }: { order: OrderData; moved: boolean }) {
  const now = useNow(60_000)
  return (
    <>
      <div className="order-first">
        <Headline order={data} now={now} />
        {data.state === 'held' && <Unpaid orderId={data.orderId} />}
        <Life order={data} now={now} draws={moved} />
      </div>
      <div className="order-second">
        <Goods order={data} />
        {data.state !== 'held' && data.state !== 'cancelled' && <AfterSales order={data} />}
      </div>
    </>
  )
}
