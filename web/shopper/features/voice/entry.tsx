import type { Answer } from '@heed/client'
import { Ago, Go, Picture, Quote, Thread, useLocale, useT } from '@heed/ui'
import { fateOf } from './fate.ts'
import { words } from './words.ts'

export type Said = Answer<'GET /api/shop/voice'>['rows'][number]

/** My words as I said them, where and when, and the thread from them to whatever they became. */
export function Entry({ said, draws }: { said: Said; draws: boolean }) {
  const t = useT(words)
  const language = useLocale()
  const steps = fateOf(said, t, language)
  return (
    <article className="voice-entry" data-became={said.answers.length > 0 || undefined}>
      <Quote text={said.text} marks={said.marks} source={<Place said={said} />} time={<Ago at={said.saidAt} />} />
      {said.product && said.productId && (
        <Go to={`/products/${said.productId}`} className="voice-product">
          <Picture of={said.product.picture} alt="" className="voice-picture" />
          <span>{said.product.title[language]}</span>
        </Go>
      )}
      <Thread steps={steps} label={t('thread')} draws={draws && said.answers.length > 0} />
    </article>
  )
}

function Place({ said }: { said: Said }) {
  const t = useT(words)
  const language = useLocale()
  const place = channels.has(said.channel) ? t(`channel.${said.channel as Channel}`) : said.channel
  const where = t('where', { place, shop: said.shop[language] })
  return said.showId ? (
    <Go to={`/live/${said.showId}`} className="h-link">
      {where}
    </Go>
  ) : (
    where
  )
}

type Channel = 'bullet-comment' | 'video-comment' | 'mention' | 'buyer-show' | 'after-sales' | 'review'
const channels: ReadonlySet<string> = new Set<Channel>([
  'bullet-comment',
  'video-comment',
  'mention',
  'buyer-show',
  'after-sales',
  'review',
])
