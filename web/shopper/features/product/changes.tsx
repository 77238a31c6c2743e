import type { Answer } from '@heed/client'
import { Card, QueryBoundary, Quote, Skeleton, useFormat, useT } from '@heed/ui'
import type { UseQueryResult } from '@tanstack/react-query'
import { Change } from './change.tsx'
import { changesId } from './teaser.tsx'
import { words } from './words.ts'

export type Answers = Answer<'GET /api/open/products/:productId/answers'>
export type Revisions = Answer<'GET /api/open/products/:productId/revisions'>
export type Answered = Answers['rows'][number]
export type Revision = Revisions['rows'][number]

type ChangesProps = { answers: UseQueryResult<Answers>; revisions: UseQueryResult<Revisions>; picture: string }

/** What changed and who asked: each change with the words that caused it. Nothing when nobody has asked yet. */
export function Changes({ answers, revisions, picture }: ChangesProps) {
  const t = useT(words)
  return (
    <QueryBoundary
      query={answers}
      skeleton={<Skeleton count={2} />}
      isEmpty={(data) => data.rows.length === 0}
      empty={null}
    >
      {({ rows }) => (
        <section className="product-section" id={changesId}>
          <h2>{t('changes')}</h2>
          {group(rows, revisions.data?.rows ?? []).map((one) => (
            <Change key={one.key} answers={one.answers} revision={one.revision} picture={picture} />
          ))}
          {rows
            .filter((row) => row.kind === 'clip' || row.kind === 'reply')
            .map((row) => (
              <Told key={`${row.demandId} ${row.ref}`} answered={row} />
            ))}
        </section>
      )}
    </QueryBoundary>
  )
}

type Group = { key: string; answers: Answered[]; revision: Revision | undefined }

/** One revision may answer several wishes: they stand together, under what was done. */
function group(rows: readonly Answered[], revisions: readonly Revision[]): Group[] {
  const groups = new Map<string, Group>()
  for (const row of rows) {
    if (row.kind !== 'revision' && row.kind !== 'listing') continue
    const key = `${row.kind} ${row.ref}`
    const revision = revisions.find((one) => row.kind === 'revision' && one.demandIds.includes(row.demandId))
    const known = groups.get(key) ?? { key, answers: [], revision }
    known.answers.push(row)
    groups.set(key, known)
  }
  return [...groups.values()]
}

/** Answered with a film or with words rather than with a change. */
function Told({ answered }: { answered: Answered }) {
  const t = useT(words)
  const { say } = useFormat()
  const [first] = answered.quotes
  return (
    <Card>
      <div className="h-stack">
        {first && (
          <Quote
            size="small"
            text={first.text}
            marks={first.marks}
            person={t('quote.people', { name: first.name, count: Math.max(1, answered.people) })}
          />
        )}
        <p>
          <strong>{t(answered.kind === 'clip' ? 'answer.clip' : 'answer.reply')}</strong> {say(answered.words)}
        </p>
      </div>
    </Card>
  )
}
