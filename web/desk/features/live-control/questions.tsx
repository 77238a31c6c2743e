import { type Answer, read, renew, useTopic } from '@heed/client'
import { Button, Go, NewPill, QueryBoundary, Skeleton, useFormat, useHeldRows, useT } from '@heed/ui'
import { Reply } from '@heed/ui/icons'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMe } from '../../app/parts/use-me.ts'
import { words } from './words.ts'

type Question = Answer<'GET /api/desk/shows/:showId/demands'>['rows'][number]
export type Answering = { demandId: string; title: string; people: number }

type QuestionsProps = { showId: string; onAnswer: (answering: Answering) => void }

/** What this room asks, one line a question, most people first as it stood when one began to read. */
export function Questions({ showId, onAnswer }: QuestionsProps) {
  const t = useT(words)
  const queries = useQueryClient()
  const { topic } = useMe()
  const query = useQuery(read('GET /api/desk/shows/:showId/demands', { params: { showId } }))
  useTopic(topic, (event) => {
    if ('refetch' in event || event.kind === 'demands-heard') void renew(queries, 'GET /api/desk/shows/:showId/demands')
  })
  return (
    <section className="ctl-questions" aria-label={t('questions')}>
      <h2>{t('questions')}</h2>
      <QueryBoundary
        query={query}
        skeleton={<Skeleton shape="rows" />}
        isEmpty={(data) => data.rows.length === 0}
        empty={<p className="h-second">{t('questions.none')}</p>}
      >
        {(data) => <HeldQuestions rows={data.rows} onAnswer={onAnswer} />}
      </QueryBoundary>
    </section>
  )
}

function HeldQuestions({ rows, onAnswer }: { rows: readonly Question[]; onAnswer: QuestionsProps['onAnswer'] }) {
  const t = useT(words)
  const { say } = useFormat()
  const held = useHeldRows(rows, (row) => row.demandId)
  return (
    <>
      <NewPill count={held.fresh} onShow={held.show} />
      <ol className="ctl-scroll">
        {held.rows.map((row) => (
          <li key={row.demandId} className="ctl-question">
            <span className="ctl-count">{row.people}</span>
            <div>
              <Go to={`/listening?demand=${row.demandId}`} className="ctl-question-title">
                {say(row.title)}
              </Go>
              <p className="h-second">{row.lastText}</p>
            </div>
            <Button
              size="small"
              kind="quiet"
              icon={<Reply size={14} />}
              onClick={() => onAnswer({ demandId: row.demandId, title: say(row.title), people: row.people })}
            >
              {t('answer')}
            </Button>
          </li>
        ))}
      </ol>
    </>
  )
}
