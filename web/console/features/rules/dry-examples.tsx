import { StateMark, useFormat, useT } from '@heed/ui'
import { type DryRun, isCategory } from './policy.ts'
import { words } from './words.ts'

type Side = DryRun['examples'][number]['before']

const examplesShown = 6

/** A few orders that would have ended otherwise, before and after. */
export function DryExamples({ data }: { data: DryRun }) {
  const t = useT(words)
  const { instant } = useFormat()
  if (data.examples.length === 0) return null
  return (
    <div>
      <h3>{t('dry.examples')}</h3>
      <ul className="dry-examples">
        {data.examples.slice(0, examplesShown).map((one) => (
          <li key={`${one.orderId} ${one.kind}`}>
            <span>
              {t('dry.example', {
                time: instant(one.paidAt),
                category: isCategory(one.category) ? t(`category.${one.category}`) : one.category,
              })}
              <code className="h-second h-small">{one.orderId}</code>
            </span>
            <span className="dry-sides">
              <Verdict side={one.before} currency={data.currency} />
              <span aria-hidden="true">→</span>
              <Verdict side={one.after} currency={data.currency} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

const marks = { kept: 'kept', broken: 'late', pending: 'owed', void: 'heard' } as const

function Verdict({ side, currency }: { side: Side; currency: string }) {
  const t = useT(words)
  const { money } = useFormat()
  if (!side) return <span className="h-second h-small">{t('verdict.none')}</span>
  return (
    <StateMark state={marks[side.verdict]}>
      {t(`verdict.${side.verdict}`)}
      {side.paidMinor > 0 && ` · ${t('example.pays', { money: money({ minor: side.paidMinor, currency }) })}`}
    </StateMark>
  )
}
