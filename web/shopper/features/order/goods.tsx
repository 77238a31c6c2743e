import { Go, Money, Picture, useFormat, useLocale, useT } from '@heed/ui'
import type { ReactNode } from 'react'
import { provinceName } from '../../app/parts/provinces.ts'
import type { Order } from './moments.ts'
import { words } from './words.ts'

/** What is in it, what it cost, where it goes. */
export function Goods({ order }: { order: Order }) {
  const t = useT(words)
  const { say } = useFormat()
  const language = useLocale()
  const { currency, to } = order
  const money = (minor: number) => <Money value={{ minor, currency }} />
  const province = provinceName(to.province, language)
  const [parcel] = order.parcels
  return (
    <section className="order-card">
      <h2>{say(order.shop)}</h2>
      <ul className="order-lines">
        {order.lines.map((line) => (
          <li key={line.variantId}>
            <Go to={`/products/${line.productId}`} className="order-line">
              <Picture of={line.picture} alt="" />
              <span className="order-line-words">
                <span>{say(line.title)}</span>
                <span className="h-second h-small">
                  {say(line.name)} × {line.quantity}
                </span>
              </span>
              {money(line.priceMinor * line.quantity)}
            </Go>
          </li>
        ))}
      </ul>
      <dl className="order-facts">
        <Fact name={t('goods')}>{money(order.goodsMinor)}</Fact>
        <Fact name={t('shipping')}>{order.shippingMinor === 0 ? t('shipping.free') : money(order.shippingMinor)}</Fact>
        {order.discountMinor > 0 && <Fact name={t('coupon')}>−{money(order.discountMinor)}</Fact>}
        {order.refundedMinor > 0 && <Fact name={t('back')}>{money(order.refundedMinor)}</Fact>}
        <Fact name={t('total')}>
          <strong>{money(order.totalMinor)}</strong>
        </Fact>
        <Fact name={t('to')}>
          {to.name} {to.phone}
          <br />
          {province === to.city ? to.city : `${province} ${to.city}`} {to.line}
        </Fact>
        {parcel && (
          <Fact name={t('parcel')}>
            {parcel.carrier.toUpperCase()} {parcel.trackingNumber}
          </Fact>
        )}
        <Fact name={t('number')}>
          <span className="order-number">{order.orderId}</span>
        </Fact>
      </dl>
    </section>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
