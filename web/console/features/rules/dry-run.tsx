import { ApiError } from '@heed/client'
import { ErrorNote, Skeleton, StateMark, useFormat, useT } from '@heed/ui'
import { DryExamples } from './dry-examples.tsx'
import { type DryRun as Answer, type Body, isCategory } from './policy.ts'
import { useDryRun } from './use-dry-run.ts'
import { words } from './words.ts'

/** What the last 30 days would have been: kept, late, who is paid, what it costs whom. */
export function DryRun({ policyId, body }: { policyId: string; body: Body }) {
  const t = useT(words)
  const { instant, number } = useFormat()
  const { run, working } = useDryRun(policyId, body)
  const { data, error } = run
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the pane scrolls by itself, so the keyboard must reach it
    <section className="dry" aria-label={t('dry')} aria-busy={working || undefined} tabIndex={0}>
      <div className="h-spread">
        <h2>{t('dry')}</h2>
        <span className="h-second h-small" role="status">
          {working ? t('dry.busy') : ''}
        </span>
      </div>
      {error instanceof ApiError && error.status === 429 ? (
        <p>{t('dry.slow')}</p>
      ) : (
        error != null && <ErrorNote error={error} slim onRetry={() => void run.refetch()} />
      )}
      {data ? (
        <div className="dry-body" data-old={working || undefined}>
          <p className="h-second h-small">
            {t('dry.asOf', {
              from: instant(data.from, 'day'),
              until: instant(data.until, 'day'),
              count: number(data.orders),
            })}{' '}
            · {t('dry.lead')} {data.truncated && t('dry.truncated')}
          </p>
          <Sums data={data} />
          <Shops data={data} />
          <Categories data={data} />
          <DryExamples data={data} />
        </div>
      ) : (
        <Skeleton shape="lines" count={6} />
      )}
    </section>
  )
}

function Sums({ data }: { data: Answer }) {
  const t = useT(words)
  const { number, money } = useFormat()
  const { before, after, people, currency } = data
  const cells = [
    { key: 'kept' as const, was: number(before.kept), now: number(after.kept), same: before.kept === after.kept },
    { key: 'late' as const, was: number(before.late), now: number(after.late), same: before.late === after.late },
    {
      key: 'people' as const,
      was: number(people.paidBefore),
      now: number(people.paidAfter),
      same: people.paidBefore === people.paidAfter,
    },
    {
      key: 'cost' as const,
      was: money({ minor: before.costMinor, currency }),
      now: money({ minor: after.costMinor, currency }),
      same: before.costMinor === after.costMinor,
    },
  ]
  return (
    <>
      <dl className="dry-sums">
        {cells.map((cell) => (
          <div key={cell.key}>
            <dt>{t(`dry.${cell.key}`)}</dt>
            <dd>{cell.now}</dd>
            <dd className="h-second h-small">{cell.same ? t('dry.same') : t('dry.was', { value: cell.was })}</dd>
          </div>
        ))}
      </dl>
      {cells.every((cell) => cell.same) && <p className="h-second">{t('dry.unchanged')}</p>}
      {data.buyers.more + data.buyers.less > 0 && (
        <p>{t('dry.buyers', { more: number(data.buyers.more), less: number(data.buyers.less) })}</p>
      )}
    </>
  )
}

function Shops({ data }: { data: Answer }) {
  const t = useT(words)
  const { say, number, money } = useFormat()
  const rows = data.byShop.toSorted((a, b) => b.changeMinor - a.changeMinor)
  return (
    <div>
      <h3>{t('dry.shops')}</h3>
      <ul className="dry-rows">
        {rows.map((row) => (
          <li key={row.shopId}>
            <span>{row.name ? say(row.name) : row.shopId}</span>
            <span className={row.before.late === row.after.late ? 'h-second' : 'dry-moved'}>
              {t('dry.shop', { before: number(row.before.late), after: number(row.after.late) })}
            </span>
            {row.changeMinor === 0 ? (
              <span className="h-second h-small">{t('dry.same')}</span>
            ) : (
              <StateMark state={row.changeMinor > 0 ? 'late' : 'kept'}>
                {t(row.changeMinor > 0 ? 'dry.more' : 'dry.less', {
                  money: money({ minor: Math.abs(row.changeMinor), currency: data.currency }),
                })}
              </StateMark>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Categories({ data }: { data: Answer }) {
  const t = useT(words)
  const { number, money } = useFormat()
  return (
    <div>
      <h3>{t('dry.categories')}</h3>
      <ul className="dry-rows">
        {data.byCategory.map(({ category, before, after }) => (
          <li key={category}>
            <span>{isCategory(category) ? t(`category.${category}`) : category}</span>
            <span className={before.late === after.late ? 'h-second' : 'dry-moved'}>
              {t('dry.shop', { before: number(before.late), after: number(after.late) })}
            </span>
            <span>
              {money({ minor: before.costMinor, currency: data.currency })} →{' '}
              {money({ minor: after.costMinor, currency: data.currency })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
