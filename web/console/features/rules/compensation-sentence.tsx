import { Select, useT } from '@heed/ui'
import { NumberIn } from './number-in.tsx'
import { type CategoryRule, type Compensation, firstCompensation } from './policy.ts'
import { words } from './words.ts'

type CompensationSentenceProps = {
  compensation: CategoryRule['compensation']
  was: Compensation | undefined
  onChange: (next: CategoryRule['compensation']) => void
}

/** What is owed when late, and the switch between something and nothing. */
export function CompensationSentence({ compensation, was, onChange }: CompensationSentenceProps) {
  const t = useT(words)
  return (
    <>
      {compensation === null ? t('say.nothing') : <Owed compensation={compensation} was={was} onChange={onChange} />}{' '}
      <button
        type="button"
        className="rule-switch"
        onClick={() => onChange(compensation === null ? (was ?? firstCompensation) : null)}
      >
        {t(compensation === null ? 'pays' : 'pays.not')}
      </button>
    </>
  )
}

const minorAYuan = 100

type OwedProps = { compensation: Compensation; was: Compensation | undefined; onChange: (next: Compensation) => void }

function Owed({ compensation, was, onChange }: OwedProps) {
  const t = useT(words)
  const { amount } = compensation
  if (amount.kind === 'percent') {
    return t('say.pays.percent', {
      percent: amount.percent,
      min: amount.minMinor / minorAYuan,
      max: amount.maxMinor / minorAYuan,
    })
  }
  return t.rich('say.pays', {
    amount: (
      <NumberIn
        money
        label={t('in.amount')}
        value={amount.amountMinor / minorAYuan}
        was={was?.amount.kind === 'fixed' ? was.amount.amountMinor / minorAYuan : undefined}
        min={0.01}
        max={10_000}
        onChange={(yuan) =>
          onChange({ ...compensation, amount: { kind: 'fixed', amountMinor: Math.round(yuan * minorAYuan) } })
        }
      />
    ),
    fundedBy: (
      <span className="rule-choice">
        <Select
          label={t('in.funded')}
          options={(['shop', 'platform'] as const).map((value) => ({ value, label: t(`funded.${value}`) }))}
          value={compensation.fundedBy}
          onChoose={(fundedBy) => onChange({ ...compensation, fundedBy })}
        />
      </span>
    ),
    days: (
      <NumberIn
        label={t('in.days')}
        value={compensation.validDays}
        was={was?.validDays}
        min={1}
        max={365}
        onChange={(validDays) => onChange({ ...compensation, validDays })}
      />
    ),
  })
}
