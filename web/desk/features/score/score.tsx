import { read, renew, useTopic } from '@heed/client'
import { Button, QueryBoundary, Skeleton, useKeys, useT } from '@heed/ui'
import { PageShell } from '@heed/ui/desk'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { SignedIn } from '../../app/parts/signed-in.tsx'
import { useMe } from '../../app/parts/use-me.ts'
import { Fixes } from './fixes.tsx'
import { Part } from './part.tsx'
import { ScoreHead } from './score-head.tsx'
import type { Score } from './supposed.ts'
import { useWhatIf } from './use-what-if.ts'
import { Versions } from './versions.tsx'
import { words } from './words.ts'
import './score.css'

const parts = ['product', 'logistics', 'service'] as const

/** The score, what it is made of, what would pay most, and what the formula did to it. */
export default function ScoreScreen() {
  const t = useT(words)
  return (
    <PageShell title={t('title')} lead={t('lead')}>
      <SignedIn needs="score">
        <Found />
      </SignedIn>
    </PageShell>
  )
}

function Found() {
  const queries = useQueryClient()
  const { topic } = useMe()
  const found = useQuery(read('GET /api/desk/score'))
  useTopic(topic, (event) => {
    if ('refetch' in event || event.kind.startsWith('score')) void renew(queries, 'GET /api/desk/score')
  })
  return (
    <QueryBoundary query={found} skeleton={<Skeleton shape="cards" count={4} />}>
      {(data) => <Told data={data} />}
    </QueryBoundary>
  )
}

function Told({ data }: { data: Score }) {
  const t = useT(words)
  const whatIf = useWhatIf(data)
  useKeys([
    { keys: 'w', does: t('key.what-if'), run: () => whatIf.turn(!whatIf.on) },
    { keys: '0', does: t('key.reset'), run: whatIf.reset },
  ])
  const shown = whatIf.answer ?? data
  return (
    <div className="score-page">
      <div className="h-page-columns">
        <div className="h-stack">
          <ScoreHead data={data} whatIf={whatIf} />
          <Versions data={data} />
        </div>
        <Fixes fixes={shown.fixes} metrics={data.metrics} whatIf={whatIf} />
      </div>
      <div className="score-try">
        {whatIf.on ? (
          <>
            <span className="h-second">{t('what-if.lead')}</span>
            <Button size="small" hint="0" onClick={whatIf.reset}>
              {t('what-if.reset')}
            </Button>
            <Button size="small" kind="quiet" hint="w" onClick={() => whatIf.turn(false)}>
              {t('what-if.stop')}
            </Button>
          </>
        ) : (
          <Button hint="w" onClick={() => whatIf.turn(true)}>
            {t('what-if.start')}
          </Button>
        )}
      </div>
      <div className="score-parts">
        {parts.map((part) => (
          <Part key={part} part={part} data={data} shown={shown} whatIf={whatIf} />
        ))}
      </div>
    </div>
  )
}
