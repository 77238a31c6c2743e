import { type Answer, read } from '@heed/client'
import { Card, Figure, Money, QueryBoundary, Skeleton, StateMark, useFormat, useT } from '@heed/ui'
import { PageShell } from '@heed/ui/desk'
import { useQuery } from '@tanstack/react-query'
import type { CSSProperties } from 'react'
import { SignedIn } from '../../app/parts/signed-in.tsx'
import { DemoClock } from './demo-clock.tsx'
import { ForgetDemo } from './forget-demo.tsx'
import { words } from './words.ts'
import './overview.css'

type Overview = Answer<'GET /api/console/overview'>

/** Whether the platform keeps its word, whether its works turn, and, in the demo, its clock. */
export default function OverviewScreen() {
  const t = useT(words)
  return (
    <PageShell
      title={t('title')}
      lead={t('lead')}
      side={
        <SignedIn needs="overview">
          <div className="h-stack">
            <DemoClock />
            <ForgetDemo />
          </div>
        </SignedIn>
      }
    >
      <SignedIn needs="overview">
        <Found />
      </SignedIn>
    </PageShell>
  )
}

function Found() {
  const found = useQuery(read('GET /api/console/overview'))
  return (
    <QueryBoundary query={found} skeleton={<Skeleton shape="cards" count={3} />}>
      {(data) => (
        <div className="h-stack over-page">
          <Figures data={data} />
          <Scores scores={data.scores} />
          <Health data={data} />
        </div>
      )}
    </QueryBoundary>
  )
}

function Figures({ data }: { data: Overview }) {
  const t = useT(words)
  const { percent, number, instant } = useFormat()
  const { promises, coupons } = data
  const since = t('window', { from: instant(data.windowFrom, 'day') })
  return (
    <div className="over-figures">
      <Figure
        size="large"
        label={`${t('kept')} · ${since}`}
        value={promises.keptShare === null ? t('kept.none') : percent(promises.keptShare)}
        asOf={data.asOf}
        to="/rules"
        version={t('kept.of', {
          kept: number(promises.kept),
          broken: number(promises.broken),
          annulled: number(promises.annulled),
        })}
      />
      <Figure
        size="large"
        label={`${t('coupons')} · ${since}`}
        value={<Money value={{ minor: coupons.amountMinor, currency: coupons.currency }} />}
        asOf={data.asOf}
        to="/rules"
        version={t('coupons.of', { count: coupons.count })}
      />
      <Figure
        size="large"
        label={`${t('orders')} · ${since}`}
        value={data.orders}
        asOf={data.asOf}
        version={t('orders.of', { count: data.shops })}
      />
    </div>
  )
}

function Scores({ scores }: { scores: Overview['scores'] }) {
  const t = useT(words)
  const { say, number } = useFormat()
  return (
    <section>
      <h2 className="over-head">{t('scores')}</h2>
      {scores.length === 0 && <p className="h-second">{t('scores.none')}</p>}
      <ul className="over-scores">
        {scores.map((one) => (
          <li key={one.shopId}>
            <span>{say(one.name)}</span>
            <span className="over-bar" aria-hidden="true" style={{ '--share': one.tenths / 1_000 } as CSSProperties} />
            <strong>{number(one.tenths / 10, 1)}</strong>
            <span className="h-second h-small">
              {one.stage === 'growth' ? t('stage.growth') : t('formula', { version: one.formulaVersion })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Health({ data }: { data: Overview }) {
  const t = useT(words)
  const { instant } = useFormat()
  return (
    <Card>
      <h2 className="over-head">{t('health')}</h2>
      <p>
        {data.clockHold === null ? (
          <StateMark state="kept">{t('hold.none')}</StateMark>
        ) : (
          <StateMark state="late">
            {t('hold.since', { time: instant(data.clockHold.since), reason: data.clockHold.reason })}
          </StateMark>
        )}
      </p>
      {data.parked.length === 0 ? (
        <p>
          <StateMark state="kept">{t('parked.none')}</StateMark>
        </p>
      ) : (
        <ul className="over-parked">
          {data.parked.map((one) => (
            <li key={one.reader}>
              <StateMark state="broken">
                {t('parked.row', { reader: one.reader, count: one.facts, time: instant(one.oldestAt) })}
              </StateMark>
              <code>{one.error}</code>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
