import { Button, Thread, useT } from '@heed/ui'
import { type Moment, momentsOf, type Order } from './moments.ts'
import { order as orderScreen } from './screens.ts'
import { useTellMoment } from './tell-moment.tsx'
import { words } from './words.ts'

/** Of the parcel's stops between leaving and arriving, the last ones are enough to know where it is. */
const scansShown = 2

/** Everything that happened to this order, and what is still to come, on one thread. */
export function Life({ order, now, draws }: { order: Order; now: number; draws: boolean }) {
  const t = useT(words)
  const tell = useTellMoment()
  const { scans } = orderScreen.useSearch()
  const goSearch = orderScreen.useGoSearch()
  const moments = momentsOf(order, now)
  const shown = scans === 'all' ? moments : foldScans(moments)
  const folded = moments.length - shown.length
  return (
    <section className="order-life">
      <h2 className="h-heard-only">{t('life')}</h2>
      <Thread steps={shown.map((moment) => tell(moment, now))} label={t('life')} draws={draws} />
      {(folded > 0 || scans === 'all') && (
        <Button size="small" kind="quiet" onClick={() => goSearch({ scans: folded > 0 ? 'all' : undefined })}>
          {folded > 0 ? t('scans.all', { count: folded }) : t('scans.fold')}
        </Button>
      )}
    </section>
  )
}

function foldScans(moments: Moment[]): Moment[] {
  const scans = moments.filter((moment) => moment.kind === 'scan')
  const kept = new Set(scans.slice(-scansShown).map((moment) => moment.id))
  return moments.filter((moment) => moment.kind !== 'scan' || kept.has(moment.id))
}
