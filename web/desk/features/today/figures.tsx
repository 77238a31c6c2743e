import type { Answer } from '@heed/client'
import { Figure, Money, useFormat, useT } from '@heed/ui'
import { words } from './words.ts'

type Today = Answer<'GET /api/desk/today'>
type Compared = Today['numbers']['orders']

/** Three numbers of this week against the last; each opens what makes it. */
export function Figures({ today }: { today: Today }) {
  const t = useT(words)
  const { money, number } = useFormat()
  const { orders, salesMinor, promisesKept } = today.numbers
  const { currency } = today
  const beside = (one: Compared, say: (value: number) => string) => (
    <span className="h-second">{one.before === null ? t('before.none') : t('before', { value: say(one.before) })}</span>
  )
  const percent = (share: number) => `${number(share * 100, 1)} %`
  return (
    <section className="today-figures" aria-label={t('numbers')}>
      <Figure
        size="large"
        label={t('orders')}
        value={orders.now ?? t('unknown')}
        to="/orders?tab=paid"
        beside={beside(orders, (value) => number(value))}
      />
      <Figure
        size="large"
        label={t('sales')}
        value={salesMinor.now === null ? t('unknown') : <Money value={{ minor: salesMinor.now, currency }} />}
        to="/orders?tab=paid"
        beside={beside(salesMinor, (minor) => money({ minor, currency }))}
      />
      <Figure
        size="large"
        label={t('kept')}
        value={
          promisesKept.now === null ? <span className="today-unknown">{t('unknown')}</span> : percent(promisesKept.now)
        }
        {...(promisesKept.now !== null && { to: '/timeliness' })}
        beside={beside(promisesKept, percent)}
      />
    </section>
  )
}
