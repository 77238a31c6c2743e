import type { Answer } from '@heed/client'
import { Money, useT } from '@heed/ui'
import type { ReactNode } from 'react'
import { words } from './words.ts'

/** One price, and what it is made of. */
export function PriceLines({ quote }: { quote: Answer<'POST /api/shop/quote'> }) {
  const t = useT(words)
  const { parts, currency, totalMinor } = quote
  const money = (minor: number) => <Money value={{ minor, currency }} />
  return (
    <dl className="buy-lines">
      <Line name={t('goods')}>{money(parts.goodsMinor)}</Line>
      <Line name={t('shipping')}>{parts.shippingMinor === 0 ? t('shipping.free') : money(parts.shippingMinor)}</Line>
      {parts.discountMinor > 0 && (
        <Line name={t('coupon')}>
          <span className="buy-off">−{money(parts.discountMinor)}</span>
        </Line>
      )}
      <div className="buy-total">
        <dt>{t('total')}</dt>
        <dd>{money(totalMinor)}</dd>
      </div>
    </dl>
  )
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
