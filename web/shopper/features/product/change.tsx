import { Card, Picture, Quote, Thread, type ThreadStep, useFormat, useT } from '@heed/ui'
import type { Answered, Revision } from './changes.tsx'
import { pictureBefore } from './picture-before.ts'
import { words } from './words.ts'

type ChangeProps = { answers: Answered[]; revision: Revision | undefined; picture: string }

const quotesMax = 2

/** Before and after, and the golden thread from the words to the change to what came of it. */
export function Change({ answers, revision, picture }: ChangeProps) {
  const t = useT(words)
  const { say } = useFormat()
  const before = revision ? pictureBefore(picture, revision.changes) : null
  const steps = useSteps(answers, revision)
  return (
    <Card mark="gold">
      <div className="product-change">
        {revision?.changes.map((change) => (
          <p key={change.attribute} className="product-figures">
            <span className="h-second">{say(change.label)}</span>
            <span className="product-before">{change.before}</span>
            <span aria-hidden="true">→</span>
            <span className="h-heard-only">{t('to')}</span>
            <strong>
              {change.after}
              {change.unit !== '' && <small> {change.unit}</small>}
            </strong>
          </p>
        ))}
        {before !== null && (
          <div className="product-pair">
            <figure>
              <Picture of={before} alt="" />
              <figcaption>{t('before')}</figcaption>
            </figure>
            <figure>
              <Picture of={picture} alt="" />
              <figcaption>{t('after')}</figcaption>
            </figure>
          </div>
        )}
        <Thread steps={steps} label={t('thread')} />
      </div>
    </Card>
  )
}

function useSteps(answers: Answered[], revision: Revision | undefined): ThreadStep[] {
  const t = useT(words)
  const { say } = useFormat()
  const asked = answers.map((one): ThreadStep => {
    const lone = one.lane === 'lone-voice'
    return {
      id: `asked-${one.demandId}`,
      state: 'happened',
      title: lone
        ? t('asked.lone', { name: one.quotes[0]?.name ?? '' })
        : t('asked', { count: one.people, demand: say(one.title) }),
      detail: <Words answered={one} />,
    }
  })
  const [first] = answers
  const steps = [...asked]
  if (revision) {
    const at = revision.releasedAt
    steps.push({
      id: revision.revisionId,
      state: 'happened',
      title: t('changed'),
      detail: say(revision.reading),
      ...(at !== null && { at }),
    })
  } else if (first) {
    steps.push({ id: first.ref, state: 'happened', title: t('listed'), at: first.answeredAt, detail: say(first.words) })
  }
  const measured = answers.find((one) => one.outcome !== null)
  if (measured)
    steps.push({ id: 'outcome', state: 'happened', title: t('since'), detail: <Outcome answered={measured} /> })
  return steps
}

function Words({ answered }: { answered: Answered }) {
  return (
    <div className="product-quotes">
      {unlike(answered.quotes).map((quote) => (
        <Quote key={`${quote.name} ${quote.saidAt}`} text={quote.text} marks={quote.marks} person={quote.name} />
      ))}
    </div>
  )
}

/** The first few that say it in different words: emoji and marks make no difference. */
function unlike(quotes: Answered['quotes']): Answered['quotes'] {
  const letters = (text: string) => text.replace(/\P{L}/gu, '').toLowerCase()
  const first = quotes.filter(
    (one, nth) => quotes.findIndex((other) => letters(other.text) === letters(one.text)) === nth,
  )
  return first.slice(0, quotesMax)
}

function Outcome({ answered: { outcome } }: { answered: Answered }) {
  const t = useT(words)
  const { number } = useFormat()
  if (!outcome) return null
  const tenths = (value: number) => number(Math.round(value * 10) / 10)
  const { askedPerThousand: asked, returnsPerHundred: returns, days } = outcome
  return (
    <>
      <p>{t('since.asked', { before: tenths(asked.before), after: tenths(asked.after) })}</p>
      <p>{t('since.returns', { before: tenths(returns.before), after: tenths(returns.after) })}</p>
      <p className="h-small">{t('since.note', { days })}</p>
    </>
  )
}
