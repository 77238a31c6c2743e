import { Thread, type ThreadStep, useFormat, useT } from '@heed/ui'
import type { Detail } from './demand-side.tsx'
import { words } from './words.ts'

type ChainProps = { detail: Detail; onWords: () => void; onRevise: () => void }
const useTell = () => ({ t: useT(words), say: useFormat().say })
type Tell = ReturnType<typeof useTell>

/** The golden thread of one demand: from the first who said it to what changed and whether it helped. */
export function Chain({ detail, onWords, onRevise }: ChainProps) {
  const tell = useTell()
  const { t, say } = tell
  const { demand, answers } = detail
  const steps: ThreadStep[] = [
    { id: 'first', state: 'happened', title: t('chain.first'), at: demand.firstHeardAt, onOpen: onWords },
    {
      id: 'people',
      state: 'happened',
      title: t('chain.people', { count: demand.people, messages: demand.messages }),
      at: demand.lastHeardAt,
      onOpen: onWords,
    },
    ...(demand.reading
      ? [{ id: 'reading', state: 'happened' as const, title: t('chain.reading'), detail: say(demand.reading) }]
      : []),
    ...detail.replies.map((reply) => ({
      id: reply.replyId,
      state: 'happened' as const,
      title: t('chain.reply', { count: reply.people }),
      at: reply.repliedAt,
      detail: reply.text,
    })),
    ...answers.flatMap((answer) => answerSteps(answer, tell)),
    ...ahead(detail, tell, onRevise),
  ]
  return <Thread label={t('tab.chain')} steps={steps} />
}

type OneAnswer = Detail['answers'][number]

function answerSteps(answer: OneAnswer, { t, say }: Tell): ThreadStep[] {
  const id = `${answer.kind} ${answer.ref}`
  const { outcome } = answer
  return [
    {
      id,
      state: 'happened',
      title: t(`chain.${answer.kind}`),
      at: answer.answeredAt,
      detail: say(answer.words),
      ...(answer.productId !== null && answer.kind !== 'reply' && { to: `/products/${answer.productId}` }),
    },
    { id: `${id} told`, state: 'happened', title: t('chain.told', { count: answer.people }), at: answer.answeredAt },
    outcome
      ? {
          id: `${id} outcome`,
          state: 'happened',
          title: t('chain.outcome', { days: outcome.days }),
          detail: (
            <span className="listen-outcome">
              <span>{t('outcome.asked', rounded(outcome.askedPerThousand))}</span>
              <span>{t('outcome.returns', rounded(outcome.returnsPerHundred))}</span>
              <span>{t('outcome.sold', { before: outcome.before.units, after: outcome.after.units })}</span>
              <span className="h-small">{t('outcome.note')}</span>
            </span>
          ),
        }
      : { id: `${id} outcome`, state: 'owed', title: t('chain.measure') },
  ]
}

const rounded = ({ before, after }: { before: number; after: number }) => ({
  before: Math.round(before * 10) / 10,
  after: Math.round(after * 10) / 10,
})

function ahead({ demand, answers }: Detail, { t }: Tell, onRevise: () => void): ThreadStep[] {
  if (demand.state === 'revising') {
    return [
      {
        id: 'revising',
        state: 'owed',
        title: t('chain.revising'),
        detail: t('chain.revising.detail'),
        onOpen: onRevise,
      },
    ]
  }
  if (demand.state === 'not-now') {
    return [{ id: 'not-now', state: 'happened', title: t('chain.notNow'), detail: demand.whyNot ?? undefined }]
  }
  if (answers.length > 0) return []
  return [
    { id: 'owed', state: 'owed', title: t('chain.owed'), detail: t('chain.owed.detail', { count: demand.people }) },
  ]
}
