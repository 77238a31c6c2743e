import { renew, useTopic } from '@heed/client'
import { toast, useFormat, useT } from '@heed/ui'
import { useGoPath } from '@heed/ui/shell'
import { useQueryClient } from '@tanstack/react-query'
import { useMe } from '../../app/parts/use-me.ts'
import { words } from './words.ts'
import './notices.css'

type NoticeData = { kind: string; params: Record<string, unknown>; link: string }

/** Hears what is said to this person wherever they are in the shop, and says it once, with the way there. */
export function Notices() {
  const t = useT(words)
  const { money, say } = useFormat()
  const queries = useQueryClient()
  const go = useGoPath()
  const { person } = useMe()
  useTopic(person ? `person:${person.personId}` : undefined, (event) => {
    if ('refetch' in event || event.kind !== 'notice') return
    const { kind, params, link } = event.data as NoticeData
    void renew(queries, 'GET /api/shop/inbox')
    if (kind === 'demand-answered') void renew(queries, 'GET /api/open/products/:productId/answers')
    const title = titleOf(kind, params)
    toast({
      tone: 'gold',
      text: (
        // A toast stands outside the routes, where a link knows no way; going from here does.
        <button type="button" className="notice-link" onClick={() => go(link)}>
          <strong>{title}</strong>
          <span>{detailOf(params)}</span>
        </button>
      ),
    })
  })
  return null

  function titleOf(kind: string, params: Record<string, unknown>): string {
    if (kind === 'late-coupon') {
      const minor = typeof params.amountMinor === 'number' ? params.amountMinor : 0
      return t('coupon', { amount: money({ minor, currency: String(params.currency ?? 'CNY') }) })
    }
    if (kind === 'demand-answered') return t(params.by === 'clip' ? 'clip' : params.by === 'reply' ? 'reply' : 'became')
    if (kind === 'shop-replied') return t('reply')
    if (kind === 'care-replied') return t('care')
    if (kind === 'claim-settled') return t('settled')
    if (kind === 'parcel-stalled') return t('stalled', { hours: Number(params.hours) || 0 })
    return t('other')
  }

  function detailOf(params: Record<string, unknown>): string {
    const text = params.answer ?? params.text ?? params.title
    if (typeof text === 'string') return text
    const both = text as { zh?: unknown; en?: unknown } | undefined
    return typeof both?.zh === 'string' && typeof both.en === 'string' ? say({ zh: both.zh, en: both.en }) : ''
  }
}
