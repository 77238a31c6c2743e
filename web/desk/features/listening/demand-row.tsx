import type { Answer } from '@heed/client'
import { Ago, DayLine, Picture, Quote, useFormat, useT } from '@heed/ui'
import { memo, useEffect, useRef } from 'react'
import { Crowd } from './crowd.tsx'
import { DemandState } from './demand-state.tsx'
import type { Demand } from './lanes.ts'
import { Source } from './source.tsx'
import { words } from './words.ts'

type DemandRowProps = {
  demand: Demand
  answer: Answer<'GET /api/open/products/:productId/answers'>['rows'][number] | undefined
  looked: boolean
  chosen: boolean
  onOpen: (demandId: string) => void
  onChoose: (demandId: string) => void
}

/** A demand as a page sets it: the shoppers' words, who they are, three of them speaking, what we answered. */
export const DemandRow = memo(function DemandRow({ demand, answer, looked, chosen, onOpen, onChoose }: DemandRowProps) {
  const t = useT(words)
  const { say } = useFormat()
  const row = useRef<HTMLElement>(null)
  useEffect(() => {
    if (looked) row.current?.scrollIntoView({ block: 'nearest' })
  }, [looked])
  const title = say(demand.title)
  return (
    <article className="listen-row" ref={row} data-looked={looked || undefined} aria-current={looked || undefined}>
      <label className="listen-choose">
        <input type="checkbox" checked={chosen} onChange={() => onChoose(demand.demandId)} />
        <span className="h-heard-only">{t('choose', { title })}</span>
      </label>
      <div className="listen-row-picture">
        {demand.product && <Picture of={demand.product.picture} alt={say(demand.product.title)} />}
      </div>
      <div className="listen-row-words">
        <header className="listen-row-head">
          <h2>
            <button type="button" className="listen-open" onClick={() => onOpen(demand.demandId)}>
              {title}
            </button>
          </h2>
          <span className="listen-people">{t('people', { count: demand.people })}</span>
          <DayLine days={demand.line} />
        </header>
        <Facts demand={demand} />
        {answer && (
          <p className="listen-answer">
            <strong>{t('answer')}</strong>
            {say(answer.words)}
          </p>
        )}
        <div className="listen-quotes">
          {demand.quotes.slice(0, 3).map((quote, index) => (
            <Quote
              key={quote.verbatimId}
              text={quote.text}
              marks={quote.marks}
              lang={quote.lang}
              size={index === 0 ? 'normal' : 'small'}
              person={quote.name}
              source={<Source said={quote} />}
              time={<Ago at={quote.saidAt} />}
            />
          ))}
        </div>
      </div>
    </article>
  )
})

/** Numbers beside the words: where it stands, this week against last, buyers apart, voices apart. */
function Facts({ demand }: { demand: Demand }) {
  const t = useT(words)
  const { money, say } = useFormat()
  return (
    <p className="listen-facts">
      <DemandState state={demand.state} />
      <Crowd crowd={demand.crowd} />
      {demand.product && <span>{say(demand.product.title)}</span>}
      <span>{t('week', { now: demand.thisWeek, before: demand.lastWeek })}</span>
      {demand.buyers > 0 && (
        <span className="listen-buyers">
          {t('buyers', { count: demand.buyers, stake: money({ minor: demand.stakeMinor, currency: 'CNY' }) })}
        </span>
      )}
      {demand.voices > 0 && <span>{t('voices', { count: demand.voices })}</span>}
      {demand.replies > 0 && <span>{t('replies', { count: demand.replies })}</span>}
      {demand.whyNot !== null && demand.state === 'not-now' && <span>{t('whyNot', { why: demand.whyNot })}</span>}
    </p>
  )
}
