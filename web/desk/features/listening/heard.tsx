import { Ago, useFormat, useT } from '@heed/ui'
import type { Demand } from './lanes.ts'
import { words } from './words.ts'

/** How long it has been said, and what is at stake: who of those who asked buys here. */
export function Heard({ demand }: { demand: Demand }) {
  const t = useT(words)
  const { money } = useFormat()
  const { people, buyers, boughtAfter } = demand
  return (
    <p className="listen-facts">
      <span>{t('people', { count: people })}</span>
      <span>
        {t('heard.first')} <Ago at={demand.firstHeardAt} />
      </span>
      <span>
        {t('heard.last')} <Ago at={demand.lastHeardAt} />
      </span>
      {buyers > 0 && (
        <span className="listen-buyers">
          {t('buyers', { count: buyers, stake: money({ minor: demand.stakeMinor, currency: 'CNY' }) })}
        </span>
      )}
      {people > 0 && (
        <span>{t('boughtAfter', { count: boughtAfter, percent: Math.round((boughtAfter / people) * 100) })}</span>
      )}
    </p>
  )
}
