import { read } from '@heed/client'
import { Button, Card, Go, Money, Picture, StateMark, useFormat, useT } from '@heed/ui'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Order, OrderPromise, Parcel } from './order-story.ts'
import { RefundDialog } from './refund-dialog.tsx'
import { words } from './words.ts'

type OrderSideProps = { order: Order; promises: readonly OrderPromise[]; parcel: Parcel | undefined }

/** What it is, whom it goes to, what it cost, and the one thing money can still do. */
export function OrderSide({ order, promises, parcel }: OrderSideProps) {
  const t = useT(words)
  const { number } = useFormat()
  return (
    <div className="h-stack">
      <Card>
        <Items order={order} />
        <Sums order={order} />
        <Refund order={order} />
      </Card>
      <Compensations promises={promises} />
      <Card>
        <h2 className="order-side-head">{t('ship-to')}</h2>
        <p>
          {order.to.name} <span className="h-second">{order.to.phone}</span>
        </p>
        <p className="h-second">
          {order.to.province} {order.to.city} {order.to.line}
        </p>
        {parcel?.measuredGrams != null && (
          <p className="h-second h-small">
            {parcel.expectedGrams == null
              ? t('weight.only', { measured: number(parcel.measuredGrams) })
              : t('weight', { measured: number(parcel.measuredGrams), expected: number(parcel.expectedGrams) })}
          </p>
        )}
      </Card>
    </div>
  )
}

function Items({ order }: { order: Order }) {
  const t = useT(words)
  const { say } = useFormat()
  const ids = order.lines.map((line) => line.productId).join(',')
  const cards = useQuery({ ...read('GET /api/open/pages/cards', { query: { ids } }), enabled: ids !== '' }).data?.rows
  return (
    <ul className="order-items" aria-label={t('items')}>
      {order.lines.map((line) => {
        const card = cards?.find((one) => one.productId === line.productId)
        return (
          <li key={line.lineId}>
            <span className="order-item-picture">{card && <Picture of={card.picture} alt="" />}</span>
            <span>
              <Go to={`/products/${line.productId}`} className="orders-open">
                {say(line.title)}
              </Go>
              <span className="h-second h-small order-item-kind">
                {say(line.name)} · {t('quantity', { count: line.quantity })}
              </span>
            </span>
            <Money value={{ minor: line.priceMinor * line.quantity, currency: order.currency }} />
          </li>
        )
      })}
    </ul>
  )
}

function Sums({ order }: { order: Order }) {
  const t = useT(words)
  const rows = [
    { key: 'shipping' as const, minor: order.shippingMinor, shown: order.shippingMinor !== 0 },
    { key: 'discount' as const, minor: -order.discountMinor, shown: order.discountMinor !== 0 },
    { key: 'total' as const, minor: order.totalMinor, shown: true },
    { key: 'refunded' as const, minor: -order.refundedMinor, shown: order.refundedMinor !== 0 },
  ]
  return (
    <dl className="order-sums">
      {rows
        .filter((row) => row.shown)
        .map((row) => (
          <div key={row.key} data-sum={row.key}>
            <dt>{t(row.key)}</dt>
            <dd>
              <Money value={{ minor: row.minor, currency: order.currency }} />
            </dd>
          </div>
        ))}
    </dl>
  )
}

function Refund({ order }: { order: Order }) {
  const t = useT(words)
  const [open, setOpen] = useState(false)
  const left = (order.paidAt === null ? 0 : order.totalMinor) - order.refundedMinor
  return (
    <>
      <Button why={left > 0 ? undefined : t('refund.none')} onClick={() => setOpen(true)}>
        {t('refund')}
      </Button>
      {open && <RefundDialog order={order} onClose={() => setOpen(false)} />}
    </>
  )
}

function Compensations({ promises }: { promises: readonly OrderPromise[] }) {
  const t = useT(words)
  const { money, instant } = useFormat()
  const paid = promises.flatMap(({ compensation }) => (compensation ? [compensation] : []))
  if (paid.length === 0) return null
  return (
    <Card mark="gold">
      <h2 className="order-side-head">{t('compensation')}</h2>
      {paid.map((one) => (
        <p key={one.compensationId}>
          <StateMark state={one.paidAt === null ? 'owed' : 'kept'}>
            {t(one.paidAt === null ? 'compensation.waiting' : 'compensation.coupon', {
              money: money({ minor: one.amountMinor, currency: one.currency }),
            })}
          </StateMark>
          {one.paidAt !== null && <span className="h-second h-small"> {instant(one.paidAt)}</span>}
        </p>
      ))}
    </Card>
  )
}
