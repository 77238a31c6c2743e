import type { Answer } from '@heed/client'
import { Ago, Go, useFormat, useLocale, useT } from '@heed/ui'
import { BookOpen, HandCoins, MessageCircle, Package, Sparkles, Ticket } from '@heed/ui/icons'
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

const answered = ['revision', 'clip', 'listing', 'reply'] as const

function useLook({ kind, params }: Item): Look {
  const t = useT(words)
  const language = useLocale()
  const { money } = useFormat()
  const amount = (name: string) => {
    const minor = params[name]
    const currency = typeof params.currency === 'string' ? params.currency : 'CNY'
    return typeof minor === 'number' ? money({ minor, currency }) : ''
  }
  const detail = readText(params.answer ?? params.text ?? params.title, language)
  switch (kind) {
    case 'late-coupon': {
      const title = t('coupon', { amount: amount('amountMinor') })
      return { tone: 'gold', icon: <Ticket size={20} />, title, detail: t('coupon.detail') }
    }
    case 'demand-answered': {
      const by = answered.find((one) => one === params.by) ?? 'revision'
      return { tone: 'gold', icon: <Sparkles size={20} />, title: t(`became.${by}`), detail }
    }
    case 'shop-replied':
      return { tone: 'indigo', icon: <MessageCircle size={20} />, title: t('reply'), detail }
    case 'care-replied':
      return { tone: 'indigo', icon: <MessageCircle size={20} />, title: t('care'), detail }
    case 'claim-settled': {
      const back = amount('refundMinor')
      const title = back === '' ? t('settled.none') : t('settled', { amount: back })
      return { tone: 'pine', icon: <HandCoins size={20} />, title, detail }
    }
    case 'parcel-stalled': {
      const title = t('stalled', { hours: Number(params.hours) || 0 })
      const place = typeof params.lastPlace === 'string' ? params.lastPlace : ''
      return { tone: 'pine', icon: <Package size={20} />, title, detail: place && t('stalled.detail', { place }) }
    }
    default:
      return { tone: 'pine', icon: <BookOpen size={20} />, title: detail || t('other'), detail: '' }
  }
}
