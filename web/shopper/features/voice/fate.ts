import type { Answer } from '@heed/client'
import type { Locale, ThreadStep, Translate } from '@heed/ui'

type Said = Answer<'GET /api/shop/voice'>['rows'][number]
type Key =
  | 'heard'
  | 'heard.others'
  | 'heard.detail'
  | 'alone'
  | 'reading'
  | 'planned'
  | 'open'
  | 'notNow'
  | `before.${'revision' | 'clip' | 'listing' | 'reply'}`
  | 'became.revision'
  | 'became.clip'
  | 'became.listing'
  | 'became.reply'

/**
 * What became of one's words, as steps on the thread: heard (with how many others), weighed or planned, and each
 * answer with its date. A step still to come is hollow; nothing is promised that the shop has not decided.
 */
export function fateOf(said: Said, t: Translate<Key>, language: Locale): ThreadStep[] {
  return [heard(said, t, language), ...underWay(said, t), ...became(said, t, language)]
}

function heard({ demand }: Said, t: Translate<Key>, language: Locale): ThreadStep {
  if (!demand) return { id: 'heard', state: 'happened', title: t('heard'), detail: t('alone') }
  const title = demand.others > 0 ? t('heard.others', { count: demand.others }) : t('heard')
  return { id: 'heard', state: 'happened', title, detail: t('heard.detail', { demand: demand.title[language] }) }
}

function underWay({ demand, answers }: Said, t: Translate<Key>): ThreadStep[] {
  if (!demand || answers.length > 0) return []
  if (demand.state === 'reading') return [{ id: 'reading', state: 'owed', title: t('reading') }]
  if (demand.state === 'revising') return [{ id: 'planned', state: 'owed', title: t('planned') }]
  if (demand.state === 'not-now') return [{ id: 'not-now', state: 'happened', title: t('notNow') }]
  return [{ id: 'open', state: 'owed', title: t('open') }]
}

function became(said: Said, t: Translate<Key>, language: Locale): ThreadStep[] {
  const { answers, productId } = said
  const known = ['revision', 'clip', 'listing', 'reply'] as const
  return answers.map((answer) => {
    const kind = known.find((one) => one === answer.kind) ?? 'reply'
    const to = kind === 'listing' ? `/products/${answer.ref}` : productId ? `/products/${productId}` : undefined
    return {
      id: `${answer.kind}-${answer.ref}`,
      state: 'happened' as const,
      title: t(answer.answeredAt < said.saidAt ? `before.${kind}` : `became.${kind}`),
      at: answer.answeredAt,
      detail: answer.words[language],
      ...(kind !== 'reply' && to !== undefined ? { to } : {}),
    }
  })
}
