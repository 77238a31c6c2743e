import { Go, Money, Picture, useFormat, useT } from '@heed/ui'
import { ChevronRight } from '@heed/ui/icons'
import type { Face } from './use-feed.ts'
import { words } from './words.ts'

/** The thing itself: its face and its price, one tap from deciding. */
export function GoodsChip({ goods, named }: { goods: NonNullable<Face['goods']>; named: boolean }) {
  const t = useT(words)
  const { say } = useFormat()
  const prices = goods.variants.map((one) => one.priceMinor)
  const minor = Math.min(...prices)
  const money = <Money value={{ minor, currency: goods.variants[0]?.currency ?? 'CNY' }} />
  const soldOut = goods.variants.every((one) => one.available <= 0)
  return (
    <Go to={`/products/${goods.productId}`} className="feed-goods">
      {named && <Picture of={goods.picture} alt="" />}
      <span className="feed-goods-words">
        {named && <span className="feed-goods-title">{say(goods.title)}</span>}
        <span className="feed-goods-price" data-alone={!named || undefined}>
          {prices.some((one) => one !== minor) ? t.rich('from', { money }) : money}
          {soldOut && <span className="h-second"> · {t('soldOut')}</span>}
        </span>
      </span>
      {!named && <span className="h-second">{t('look')}</span>}
      <ChevronRight size={20} />
    </Go>
  )
}
