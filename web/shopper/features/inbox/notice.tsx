import type { Answer } from '@heed/client'
import { Ago, Go, useFormat, useLocale, useT } from '@heed/ui'
import { BookOpen, MessageCircle, Sparkles, Ticket } from '@heed/ui/icons'
import type { ReactNode } from 'react'
import { useShopName } from '../../app/parts/use-shops.ts'
import { readText } from './read-text.ts'
import { words } from './words.ts'

export type Item = Answer<'GET /api/shop/inbox'>['rows'][number]

/** One notice: what happened in a sentence, the words it answers, and the way there. */
export function Notice({ item }: { item: Item }) {
  const t = useT(words)
  const shop = useShopName()(item.shopId)
  const look = useLook(item)
  return (
    <Go to={item.link} className="inbox-item">
      <span className="inbox-icon" data-tone={look.tone}>
        {look.icon}
      </span>
      <span className="inbox-words">
        <strong>
          {look.title}
          {item.readAt === null && <span className="inbox-new">{t('new')}</span>}
        </strong>
        {look.detail !== '' && <span className="inbox-detail">{look.detail}</span>}
        <span className="h-second h-small">
          {shop} · <Ago at={item.putAt} />
        </span>
      </span>
    </Go>
  )
}

type Look = { tone: 'gold' | 'pine' | 'indigo'; icon: ReactNode; title: string; detail: string }

function useLook({ kind, params }: Item): Look {
  const t = useT(words)
  const language = useLocale()
  const { money } = useFormat()
  const detail = readText(params.answer ?? params.text ?? params.title, language)
  if (kind === 'late-coupon') {
    const minor = typeof params.amountMinor === 'number' ? params.amountMinor : 0
    const currency = typeof params.currency === 'string' ? params.currency : 'CNY'
    return {
      tone: 'gold',
      icon: <Ticket size={20} />,
      title: t('coupon', { amount: money({ minor, currency }) }),
      detail: t('coupon.detail'),
    }
  }
  if (/reply|replied/.test(kind))
    return { tone: 'indigo', icon: <MessageCircle size={20} />, title: t('reply'), detail }
  if (/became|answered|told|revision/.test(kind))
    return { tone: 'gold', icon: <Sparkles size={20} />, title: t('became'), detail }
  return { tone: 'pine', icon: <BookOpen size={20} />, title: detail || t('other'), detail: '' }
}
