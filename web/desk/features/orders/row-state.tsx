import { StateMark, useFormat, useT } from '@heed/ui'
import type { OrderRow } from './order-tabs.ts'
import { words } from './words.ts'

/** Where an order is now; what the scale stopped says by how much. */
export function RowState({ row }: { row: OrderRow }) {
  const t = useT(words)
  const { number } = useFormat()
  if (row.task === 'stopped') {
    const apart = row.stopped && row.stopped.measuredGrams - row.stopped.expectedGrams
    return (
      <StateMark state="broken" filled>
        {t('state.stopped')}
        {apart !== null &&
          ` · ${t(apart < 0 ? 'stopped.lighter' : 'stopped.heavier', { grams: number(Math.abs(apart)) })}`}
      </StateMark>
    )
  }
  if (row.task) return <span>{t(`state.${row.task}`)}</span>
  if (row.state !== 'paid') return <span>{t(`state.${row.state}`)}</span>
  if (!row.parcel) return <span>{t('state.waiting')}</span>
  if (row.parcel.state === 'signed') return <StateMark state="kept">{t('parcel.signed')}</StateMark>
  if (row.parcel.state === 'exception') return <StateMark state="late">{t('parcel.exception')}</StateMark>
  if (row.parcel.state === 'returning') return <StateMark state="late">{t('parcel.returning')}</StateMark>
  if (row.parcel.state === 'labelled' || row.parcel.state === 'label-created') return <span>{t('state.labelled')}</span>
  return <span>{t('parcel.on-the-way')}</span>
}
