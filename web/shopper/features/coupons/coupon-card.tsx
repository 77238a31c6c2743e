import type { Answer } from '@heed/client'
import { ButtonLink, Instant, Money, StateMark, useT } from '@heed/ui'
import { useShopName } from '../../app/parts/use-shops.ts'
import { words } from './words.ts'

type Coupon = Answer<'GET /api/shop/coupons'>['rows'][number]

/** The amount, the sentence that explains it, until when, and the order it came from. */
export function CouponCard({ coupon }: { coupon: Coupon }) {
  const t = useT(words)
  const shop = useShopName()(coupon.shopId)
  const spent = coupon.state === 'used' || coupon.state === 'expired'
  return (
    <article className="coupon" data-spent={spent || undefined}>
      <div className="coupon-amount">
        <Money value={{ minor: coupon.amountMinor, currency: coupon.currency }} size="price" />
        <span className="h-small">{t('anyAmount')}</span>
      </div>
      <div className="coupon-words">
        <p className="coupon-cause">
          <Cause coupon={coupon} />
        </p>
        <p className="h-second h-small">
          {shop} · <Until coupon={coupon} />
        </p>
        <div className="h-row">
          {coupon.orderId && (
            <ButtonLink to={`/orders/${coupon.orderId}`} size="small">
              {t('order')}
            </ButtonLink>
          )}
          {coupon.spentOn && (
            <ButtonLink to={`/orders/${coupon.spentOn}`} size="small">
              {t('spentOn')}
            </ButtonLink>
          )}
        </div>
      </div>
    </article>
  )
}

function Cause({ coupon: { cause } }: { coupon: Coupon }) {
  const t = useT(words)
  const dueAt = cause.params.dueAt
  const due = typeof dueAt === 'number' ? <Instant at={dueAt} /> : t('someDay')
  if (cause.kind === 'late-dispatch') return t.rich('cause.dispatch', { due })
  if (cause.kind === 'late-arrival') return t.rich('cause.arrival', { due })
  return t('cause.other')
}

function Until({ coupon }: { coupon: Coupon }) {
  const t = useT(words)
  if (coupon.state === 'used') return <StateMark state="kept">{t('used')}</StateMark>
  if (coupon.state === 'reserved') return t('reserved')
  const day = <Instant at={coupon.expiresAt} style="day" />
  return t.rich(coupon.state === 'expired' ? 'expired' : 'until', { day })
}
