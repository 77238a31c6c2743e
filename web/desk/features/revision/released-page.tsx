import { renew, useNow, useTopic } from '@heed/client'
import { ButtonLink, Quote, useFormat, useLocale, useT } from '@heed/ui'
import { PageShell } from '@heed/ui/desk'
import { useQueryClient } from '@tanstack/react-query'
import { useMe } from '../../app/parts/use-me.ts'
import { Asked } from './asked.tsx'
import { type Opened, readIn } from './draft.ts'
import { Pictures } from './pictures.tsx'
import { Steps } from './steps.tsx'
import { useDemands } from './use-demands.ts'
import { words } from './words.ts'

const justMs = 60_000

/** What happened: on sale since when, what changed, who was told. Follows live until everyone has been. */
export function ReleasedPage({ opened }: { opened: Opened }) {
  const t = useT(words)
  const language = useLocale()
  const { say } = useFormat()
  const queries = useQueryClient()
  const now = useNow()
  const { topic } = useMe()
  const { revision, product } = opened
  const demands = useDemands(product.productId, revision.demandIds)
  const answers = demands.answered.flatMap(({ answers: all }) =>
    all.filter((one) => one.kind === 'revision' && one.answeredAt >= (revision.releasedAt ?? 0)),
  )
  const told = answers.length === 0 ? undefined : answers.reduce((sum, one) => sum + one.people, 0)
  useTopic(topic, (event) => {
    if ('refetch' in event || event.kind === 'demand-answered') void renew(queries, 'GET /api/desk/demands/:demandId')
  })
  const reading = readIn(revision.reading, language)
  return (
    <PageShell
      title={say(product.title)}
      lead={t(revision.state === 'dropped' ? 'dropped' : 'released', { number: revision.number ?? 0 })}
      actions={
        <>
          <ButtonLink to={`/products/${product.productId}`}>{t('toProduct')}</ButtonLink>
          <ButtonLink to="/listening" kind="main">
            {t('toBoard')}
          </ButtonLink>
        </>
      }
      side={<Asked demands={demands} demandIds={revision.demandIds} />}
    >
      <div className="h-stack revise-main">
        <Steps
          revision={revision}
          people={demands.people}
          told={told}
          most={answers.length > 1}
          draws={revision.releasedAt !== null && now - revision.releasedAt < justMs}
        />
        {told !== undefined && (
          <p className="revise-told" role="status">
            {t(answers.length > 1 ? 'told.most' : 'told', { count: told })}
          </p>
        )}
        <ul className="revise-summary">
          {revision.changes.map((change) => (
            <li key={change.attribute}>
              <span>{say(change.label)}</span>
              <strong>
                {change.before} → {change.after} {change.unit}
              </strong>
              <span className="h-second">{readIn(change.reason, language)}</span>
            </li>
          ))}
        </ul>
        {reading !== '' && (
          <section>
            <p className="h-second h-small">{t('reading')}</p>
            <Quote size="small" text={reading} />
          </section>
        )}
        <Pictures product={product} changes={revision.changes} done />
      </div>
    </PageShell>
  )
}
