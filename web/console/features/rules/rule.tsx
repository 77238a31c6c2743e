import { read } from '@heed/client'
import { ButtonLink, Empty, QueryBoundary, Skeleton, StateMark, useFormat, useT } from '@heed/ui'
import { PageShell } from '@heed/ui/desk'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { SignedIn } from '../../app/parts/signed-in.tsx'
import { DryRun } from './dry-run.tsx'
import { type Body, sameBody, type Version } from './policy.ts'
import { RuleActions } from './rule-actions.tsx'
import { RuleSentences } from './rule-sentences.tsx'
import { rule } from './screens.ts'
import { stateMarks } from './state-marks.ts'
import { words } from './words.ts'
import './rules.css'

/** A version of a rule, in sentences; beside it, live, what the last 30 days would have been. */
export default function Rule() {
  const t = useT(words)
  const { policyId, version } = rule.useParams()
  const pack = policyId === 'shipping-promise' ? t('pack.shipping-promise') : policyId
  return (
    <PageShell
      title={t('editor', { pack, version })}
      lead={t('editor.lead')}
      actions={<ButtonLink to="/rules">{t('back')}</ButtonLink>}
    >
      <SignedIn needs="rules">
        <Found />
      </SignedIn>
    </PageShell>
  )
}

function Found() {
  const t = useT(words)
  const { policyId, version } = rule.useParams()
  const found = useQuery(read('GET /api/console/policies'))
  return (
    <QueryBoundary query={found} skeleton={<Skeleton shape="cards" count={3} />}>
      {(data) => {
        const versions = data.rows.filter((row) => row.policyId === policyId)
        const chosen = versions.find((row) => row.version === Number(version))
        const live = versions.find((row) => row.state === 'live')
        if (!chosen) return <Empty title={t('no-such-version')} />
        return <Editor key={chosen.version} chosen={chosen} live={live ?? chosen} />
      }}
    </QueryBoundary>
  )
}

function Editor({ chosen, live }: { chosen: Version; live: Version }) {
  const t = useT(words)
  const { instant } = useFormat()
  const [body, setBody] = useState<Body>(chosen.body)
  return (
    <div className="rule-columns">
      <div className="h-stack">
        <p className="rule-about">
          <span className="rules-state" data-state={chosen.state}>
            <StateMark state={stateMarks[chosen.state]}>{t(`state.${chosen.state}`)}</StateMark>
          </span>
          {chosen.effectiveFrom !== null && chosen.effectiveFrom > 0 && <span>{instant(chosen.effectiveFrom)}</span>}
          {chosen.note !== '' && <span className="h-second">{chosen.note}</span>}
        </p>
        <RuleSentences body={body} was={live.body} onChange={setBody} />
        <RuleActions chosen={chosen} body={body} changed={!sameBody(body, chosen.body)} />
      </div>
      <DryRun policyId={chosen.policyId} body={body} />
    </div>
  )
}
