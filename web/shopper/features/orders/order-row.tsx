import { useNow } from '@heed/client'
import { Countdown, Go, Instant, Money, Picture, StateMark, useFormat, useT } from '@heed/ui'
import { type OrderCard, type Standing, standingOf } from '../../app/parts/order-standing.ts'
import { words } from './words.ts'

const picturesMax = 4

/** One order on a card: first its one sentence, then what is in it. */
export function OrderRow({ order }: { order: OrderCard }) {
  const t = useT(words)
  const { say } = useFormat()
  const now = useNow(60_000)
  const standing = standingOf(order, now)
  const [first] = order.lines
  const others = order.lines.length - 1
  return (
    <Go to={`/orders/${order.orderId}`} className="orders-row">
      <span className="orders-standing">
        <Sentence standing={standing} />
      </span>
      <span className="orders-goods">
        {order.lines.slice(0, picturesMax).map((line) => (
          <Picture key={line.variantId} of={line.picture} alt="" className="orders-picture" />
        ))}
        <span className="orders-words">
          <span>
            {first && say(first.title)}
            {others > 0 && <span className="h-second"> {t('others', { count: others })}</span>}
          </span>
          <span className="h-second h-small">
            {say(order.shop)} · <Money value={{ minor: order.totalMinor, currency: order.currency }} />
          </span>
        </span>
      </span>
    </Go>
  )
}

function Sentence({ standing }: { standing: Standing }) {
  const t = useT(words)
  const { money } = useFormat()
  if (standing.kind === 'unpaid') {
    return (
      <>
        <StateMark state="owed">{t('unpaid')}</StateMark> <Countdown to={standing.at} />
      </>
    )
  }
  if (standing.kind === 'cancelled') return <span className="h-second">{t('cancelled')}</span>
  if (standing.kind === 'refunded') return <span className="h-second">{t('refunded')}</span>
  if (standing.kind === 'on-the-way') return <StateMark state="heard">{t('onTheWay')}</StateMark>
  if (standing.kind === 'arrived') {
    return (
      <>
        <StateMark state="kept">{t('arrived')}</StateMark>{' '}
        <span className="h-second">
          <Instant at={standing.at} style="day" />
        </span>
      </>
    )
  }
  const { promise } = standing
  if (standing.kind === 'broken') {
    const paid = promise.compensation
    return (
      <>
        <StateMark state="broken">{t(`broken.${promise.kind}`)}</StateMark>
        {paid && <span> {t('madeGood', { amount: money({ minor: paid.amountMinor, currency: paid.currency }) })}</span>}
      </>
    )
  }
  return (
    <>
      <StateMark state={standing.late ? 'late' : 'owed'}>
        {t.rich(`owed.${promise.kind}`, { due: <Instant at={promise.dueAt} /> })}
      </StateMark>{' '}
      <Countdown to={promise.dueAt} />
    </>
  )
}
