import { type Answer, read } from '@heed/client'
import { Button, Empty, Go, Instant, Picture, QueryBoundary, Skeleton, StateMark, useFormat, useT } from '@heed/ui'
import { PageShell } from '@heed/ui/desk'
import { Plus } from '@heed/ui/icons'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { SignedIn } from '../../app/parts/signed-in.tsx'
import { PlanDialog } from './plan-dialog.tsx'
import { words } from './words.ts'
import './shows.css'

/** The shop's shows: the one on air first, then those to come, then those that can be heard again. */
export default function Shows() {
  const t = useT(words)
  const [planning, setPlanning] = useState(false)
  return (
    <PageShell
      title={t('shows')}
      lead={t('shows.lead')}
      actions={
        <Button icon={<Plus size={16} />} onClick={() => setPlanning(true)}>
          {t('plan')}
        </Button>
      }
    >
      <SignedIn needs="show">
        <ShowList onPlan={() => setPlanning(true)} />
        {planning && <PlanDialog onClose={() => setPlanning(false)} />}
      </SignedIn>
    </PageShell>
  )
}

type Show = Answer<'GET /api/desk/shows'>['rows'][number]
const order: Record<Show['state'], number> = { live: 0, planned: 1, ended: 2 }

function ShowList({ onPlan }: { onPlan: () => void }) {
  const t = useT(words)
  const query = useQuery(read('GET /api/desk/shows'))
  return (
    <QueryBoundary
      query={query}
      skeleton={<Skeleton shape="cards" />}
      isEmpty={(data) => data.rows.length === 0}
      empty={
        <Empty
          title={t('shows.none')}
          detail={t('shows.none.detail')}
          action={
            <Button kind="main" onClick={onPlan}>
              {t('plan')}
            </Button>
          }
        />
      }
    >
      {(data) => (
        <ul className="shows">
          {data.rows
            .toSorted((a, b) => order[a.state] - order[b.state] || b.plannedAt - a.plannedAt)
            .map((show) => (
              <li key={show.showId}>
                <OneShow show={show} />
              </li>
            ))}
        </ul>
      )}
    </QueryBoundary>
  )
}

function OneShow({ show }: { show: Show }) {
  const t = useT(words)
  const { say } = useFormat()
  return (
    <Go to={`/live/${show.showId}`} className="shows-one">
      <Picture of={show.poster} alt="" className="shows-poster" />
      <span className="shows-words">
        {show.state === 'live' ? (
          <StateMark state="live" filled>
            {t(show.replay ? 'state.replay' : 'state.live')}
          </StateMark>
        ) : (
          <StateMark state={show.state === 'planned' ? 'owed' : 'heard'}>{t(`state.${show.state}`)}</StateMark>
        )}
        <strong>{say(show.title)}</strong>
        <span className="h-second">
          <Instant at={show.startedAt ?? show.plannedAt} />
        </span>
      </span>
    </Go>
  )
}
