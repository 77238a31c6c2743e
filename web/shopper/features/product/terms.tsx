import { Countdown, Instant, Money, Select, useLocale, useT } from '@heed/ui'
import { provinceName, provinces } from '../../app/parts/provinces.ts'
import type { Page } from './product.tsx'
import type { useDestination } from './use-destination.ts'
import { words } from './words.ts'

type TermsProps = { terms: Page['terms']; destination: ReturnType<typeof useDestination> }

/** One date: when it leaves, what is owed if it does not, and when it is at the door. */
export function Terms({ terms, destination }: TermsProps) {
  const t = useT(words)
  const language = useLocale()
  const { city, province, setProvince, known } = destination
  const place = city ?? (province === null ? null : provinceName(province, language))
  return (
    <section className="product-terms" aria-label={t('terms')}>
      {terms && (
        <>
          <p>{t.rich('leaves', { leaves: <Instant at={terms.dispatchDueAt} /> })}</p>
          {terms.owed && (
            <p className="product-owed">
              {t.rich('owed', {
                amount: <Money value={{ minor: terms.owed.amountMinor, currency: terms.owed.currency }} />,
              })}
            </p>
          )}
          {terms.arrivalDueAt !== null && place !== null && (
            <p>{t.rich('arrives', { arrives: <Instant at={terms.arrivalDueAt} />, place })}</p>
          )}
          <p className="h-second h-small">
            {t.rich('leaves.left', { left: <Countdown to={terms.dispatchDueAt} lateAfter={false} /> })}
          </p>
        </>
      )}
      {!known && (
        <div className="product-where">
          <span aria-hidden="true">{t('where')}</span>
          <Select
            label={t('where')}
            options={provinces.map((one) => ({ value: one.zh, label: one[language] }))}
            value={province}
            onChoose={setProvince}
          />
        </div>
      )}
    </section>
  )
}
