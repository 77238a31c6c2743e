import { read } from '@heed/client'
import { ButtonLink, Go, QueryBoundary, Skeleton, StateMark, useFormat, useT } from '@heed/ui'
import { type Column, DataTable, PageShell } from '@heed/ui/desk'
import { useQuery } from '@tanstack/react-query'
import { SignedIn } from '../../app/parts/signed-in.tsx'
import type { Version } from './policy.ts'
import { stateMarks } from './state-marks.ts'
import { tailOf } from './who.ts'
import { words } from './words.ts'
import './rules.css'

/** Every rule with every version: what binds now, what will, what did. */
export default function Rules() {
  const t = useT(words)
  return (
    <PageShell title={t('title')} lead={t('lead')}>
      <SignedIn needs="rules">
        <Found />
      </SignedIn>
    </PageShell>
  )
}

function Found() {
  const found = useQuery(read('GET /api/console/policies'))
  return (
    <QueryBoundary query={found} skeleton={<Skeleton shape="rows" count={6} />}>
      {(data) => (
        <div className="h-stack rules-packs">
          {[...new Set(data.rows.map((row) => row.policyId))].map((policyId) => (
            <Pack
              key={policyId}
              policyId={policyId}
              asOf={data.asOf}
              versions={data.rows.filter((row) => row.policyId === policyId)}
            />
          ))}
        </div>
      )}
    </QueryBoundary>
  )
}

function Pack({ policyId, versions, asOf }: { policyId: string; versions: readonly Version[]; asOf: number }) {
  const t = useT(words)
  const { instant } = useFormat()
  const live = versions.find((one) => one.state === 'live')
  return (
    <section>
      <div className="h-spread rules-pack-head">
        <div>
          <h2>{policyId === 'shipping-promise' ? t('pack.shipping-promise') : policyId}</h2>
          <span className="h-second h-small">{t('asOf', { time: instant(asOf) })}</span>
        </div>
        {live && (
          <ButtonLink kind="main" to={`/rules/${policyId}/${live.version}`}>
            {t('change')}
          </ButtonLink>
        )}
      </div>
      <DataTable label={t('title')} rows={versions} idOf={(row) => String(row.version)} columns={useColumns()} />
    </section>
  )
}

function useColumns(): Column<Version>[] {
  const t = useT(words)
  const { instant } = useFormat()
  const who = (actor: string | null) => {
    if (actor === null) return <span className="h-second">—</span>
    const tail = tailOf(actor)
    return tail === null ? t('who.platform') : t('who.person', { tail })
  }
  return [
    {
      key: 'version',
      title: t('col.version'),
      width: 112,
      cell: (row) => (
        <Go to={`/rules/${row.policyId}/${row.version}`} className="h-link">
          {t('version', { version: row.version })}
        </Go>
      ),
    },
    {
      key: 'state',
      title: t('col.state'),
      width: 112,
      cell: (row) => (
        <span className="rules-state" data-state={row.state}>
          <StateMark state={stateMarks[row.state]}>{t(`state.${row.state}`)}</StateMark>
        </span>
      ),
    },
    {
      key: 'from',
      title: t('col.from'),
      width: 184,
      cell: (row) =>
        row.effectiveFrom === null ? (
          <span className="h-second">{t('from.none')}</span>
        ) : row.effectiveFrom === 0 ? (
          t('from.always')
        ) : (
          instant(row.effectiveFrom)
        ),
    },
    {
      key: 'says',
      title: t('col.says'),
      width: 360,
      cell: (row) => row.note || <span className="h-second">{t('none')}</span>,
    },
    { key: 'who', title: t('col.who'), width: 176, cell: (row) => who(row.draftedBy) },
    { key: 'approved', title: t('col.approved'), width: 176, cell: (row) => who(row.approvedBy) },
  ]
}
