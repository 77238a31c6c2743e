import { Ago, Chip, Go, Quote, useFormat, useT } from '@heed/ui'
import type { Demands } from './use-demands.ts'
import { words } from './words.ts'

type AskedProps = {
  demands: Demands
  demandIds: readonly string[]
  /** Absent once it is published: what it answers is then a fact. */
  onDemands?: (demandIds: readonly string[]) => void
}

/** Who asked for it, in their words, and how many will hear of it. */
export function Asked({ demands, demandIds, onDemands }: AskedProps) {
  const t = useT(words)
  const { say } = useFormat()
  const { answered, others, people } = demands
  return (
    <div className="revise-asked">
      {onDemands && answered.length > 0 && (
        <p className="revise-tell">
          <strong>{t(answered.length > 1 ? 'tell.most' : 'tell', { count: people })}</strong>
          <span className="h-second">{t('tell.note')}</span>
        </p>
      )}
      {onDemands && answered.length === 0 && <p className="h-second">{t('tell.nobody')}</p>}
      {answered.map(({ demand }) => (
        <section key={demand.demandId} className="revise-demand">
          <header className="h-spread">
            <h2>
              <Go to={`/listening?demand=${demand.demandId}`}>{say(demand.title)}</Go>
            </h2>
            {onDemands ? (
              <Chip onRemove={() => onDemands(demandIds.filter((id) => id !== demand.demandId))}>
                {t('people', { count: demand.people })}
              </Chip>
            ) : (
              <Chip>{t('people', { count: demand.people })}</Chip>
            )}
          </header>
          {demand.quotes.slice(0, 3).map((quote) => (
            <Quote
              key={quote.verbatimId}
              size="small"
              text={quote.text}
              marks={quote.marks}
              lang={quote.lang}
              person={quote.name}
              time={<Ago at={quote.saidAt} />}
            />
          ))}
        </section>
      ))}
      {onDemands && others.length > 0 && (
        <section className="revise-others">
          <h3>{t('others')}</h3>
          <div className="h-row">
            {others.slice(0, 8).map((one) => (
              <Chip
                key={one.demandId}
                chosen={false}
                onChoose={() => onDemands([...demandIds, one.demandId])}
              >{`${say(one.title)} · ${t('people', { count: one.people })}`}</Chip>
            ))}
          </div>
        </section>
      )}
    </div>
  )
}
