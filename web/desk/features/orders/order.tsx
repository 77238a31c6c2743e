import { read, renew, useTopic } from '@heed/client'
import {
  ButtonLink,
  Card,
  Go,
  IconButton,
  QueryBoundary,
  Skeleton,
  StateMark,
  toast,
  useFormat,
  useKeys,
  useT,
} from '@heed/ui'
import { ArrowDown, ArrowLeft, ArrowUp, Copy } from '@heed/ui/icons'
import { useGoPath, useTitle } from '@heed/ui/shell'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { SignedIn } from '../../app/parts/signed-in.tsx'
import { useMe } from '../../app/parts/use-me.ts'
import { neighboursOf } from './neighbours.ts'
import { OrderSide } from './order-side.tsx'
import { type Order, type OrderPromise, type Parcel, storyOf } from './order-story.ts'
import { OrderThread } from './order-thread.tsx'
import { PromiseClock } from './promise-clock.tsx'
import { order as screen } from './screens.ts'
import { StoppedNote } from './stopped-note.tsx'
import { words } from './words.ts'
import './orders.css'
import './order.css'

/** One order: its money and its goods apart, its promise's clock, its thread, and what to do about it. */
export default function OrderScreen() {
  return (
    <div className="h-page">
      <SignedIn needs="orders">
        <OneOrder />
      </SignedIn>
    </div>
  )
}

function OneOrder() {
  const params = screen.useParams()
  const queries = useQueryClient()
  const { topic } = useMe()
  const order = useQuery(read('GET /api/desk/orders/:orderId', { params }))
  const promises = useQuery(read('GET /api/desk/orders/:orderId/promises', { params })).data?.promises ?? []
  const parcels = useQuery(read('GET /api/desk/orders/:orderId/parcels', { params })).data?.parcels ?? []
  useTopic(topic, (event) => {
    const about = 'refetch' in event ? undefined : (event.data as { orderId?: string }).orderId
    if (about !== undefined && about !== params.orderId) return
    void renew(queries, 'GET /api/desk/orders/:orderId')
    void renew(queries, 'GET /api/desk/orders/:orderId/promises')
    void renew(queries, 'GET /api/desk/orders/:orderId/parcels')
  })
  return (
    <QueryBoundary query={order} skeleton={<Skeleton shape="cards" count={3} />}>
      {(data) => <Told order={data} promises={promises} parcels={parcels} />}
    </QueryBoundary>
  )
}

type ToldProps = { order: Order; promises: readonly OrderPromise[]; parcels: readonly Parcel[] }

function Told({ order, promises, parcels }: ToldProps) {
  const t = useT(words)
  const { say } = useFormat()
  const carriers = useQuery(read('GET /api/desk/shipping')).data?.carriers ?? []
  const nameOf = (key: string) => {
    const known = carriers.find((one) => one.carrier === key)
    return known ? say(known.name) : key
  }
  useTitle(t('order', { buyer: order.buyer.name }))
  const parcel = parcels.findLast((one) => one.trackingNumber !== '') ?? parcels.at(-1)
  const dispatch = promises.find((one) => one.kind === 'dispatch')
  return (
    <>
      <Head order={order} parcel={parcel} />
      <div className="h-page-columns">
        <div className="h-stack">
          <StoppedNote orderId={order.orderId} />
          {dispatch && order.paidAt !== null && dispatch.state !== 'void' && (
            <Card>
              <PromiseClock paidAt={order.paidAt} promise={dispatch} parcel={parcel} />
            </Card>
          )}
          <Card>
            <OrderThread
              story={storyOf(order, promises, parcels)}
              total={{ minor: order.totalMinor, currency: order.currency }}
              carrierName={nameOf}
            />
          </Card>
        </div>
        <aside>
          <OrderSide order={order} promises={promises} parcel={parcel} />
        </aside>
      </div>
    </>
  )
}

function Head({ order, parcel }: { order: Order; parcel: Parcel | undefined }) {
  const t = useT(words)
  const go = useGoPath()
  const { before, after } = neighboursOf(order.orderId)
  useKeys([
    { keys: 'k', does: t('order.previous'), run: () => before && go(`/orders/${before}`) },
    { keys: 'j', does: t('order.next'), run: () => after && go(`/orders/${after}`) },
  ])
  const copy = () => {
    void navigator.clipboard?.writeText(order.orderId).then(() => toast({ text: t('order.copied') }))
  }
  return (
    <header className="order-head">
      <Go to="/orders" className="order-back">
        <ArrowLeft size={16} aria-hidden="true" /> {t('order.back')}
      </Go>
      <div className="h-spread">
        <h1>{t('order', { buyer: order.buyer.name })}</h1>
        <span className="h-row order-neighbours">
          {before && (
            <ButtonLink to={`/orders/${before}`} size="small" icon={<ArrowUp size={14} />} hint="k">
              {t('order.previous')}
            </ButtonLink>
          )}
          {after && (
            <ButtonLink to={`/orders/${after}`} size="small" icon={<ArrowDown size={14} />} hint="j">
              {t('order.next')}
            </ButtonLink>
          )}
        </span>
      </div>
      <div className="order-states">
        <span>
          <span className="h-second">{t('money')}</span> <MoneyState order={order} />
        </span>
        <span>
          <span className="h-second">{t('goods')}</span> <GoodsState order={order} parcel={parcel} />
        </span>
        <span className="order-number">
          <span className="h-second">{t('order.number')}</span> <code>{order.orderId}</code>
          <IconButton label={t('order.copy')} icon={<Copy size={14} />} onClick={copy} />
        </span>
      </div>
    </header>
  )
}

function MoneyState({ order }: { order: Order }) {
  const t = useT(words)
  if (order.state === 'paid' && order.refundedMinor > 0) return <StateMark state="heard">{t('money.part')}</StateMark>
  if (order.state === 'paid') return <StateMark state="kept">{t('money.paid')}</StateMark>
  return <StateMark state={order.state === 'held' ? 'owed' : 'heard'}>{t(`money.${order.state}`)}</StateMark>
}

function GoodsState({ order, parcel }: { order: Order; parcel: Parcel | undefined }) {
  const t = useT(words)
  if (order.state === 'held' || order.state === 'cancelled') return <span>—</span>
  if (!parcel) return <StateMark state="owed">{t('state.waiting')}</StateMark>
  if (parcel.state === 'stopped') return <StateMark state="broken">{t('state.stopped')}</StateMark>
  if (parcel.signedAt !== null) return <StateMark state="kept">{t('parcel.signed')}</StateMark>
  if (parcel.state === 'packed') return <StateMark state="owed">{t('state.packed')}</StateMark>
  if (parcel.state === 'exception') return <StateMark state="late">{t('parcel.exception')}</StateMark>
  if (parcel.pickedUpAt === null) return <StateMark state="owed">{t('state.labelled')}</StateMark>
  return <StateMark state="heard">{t('parcel.on-the-way')}</StateMark>
}
