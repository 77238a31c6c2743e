import type { Answer } from '@heed/client'
import { Button, Go, Money, Picture, useLocale, useT } from '@heed/ui'
import { words } from './words.ts'

export type GoodsCard = Answer<'GET /api/open/pages/room/:showId'>['cards'][number]

type PinnedProps = { card: GoodsCard; inHand: boolean; onBuy: () => void }

/** The product in the host's hands, or before that the one to come: its face, its price, one tap. */
export function Pinned({ card, inHand, onBuy }: PinnedProps) {
  const t = useT(words)
  const language = useLocale()
  const standing = t(inHand ? 'pinned' : 'comes')
  return (
    <section className="room-pinned" aria-label={standing}>
      <Go to={`/products/${card.productId}`} className="room-pinned-open">
        <Picture of={card.picture} alt="" className="room-thumb" />
        <span className="room-pinned-words">
          <span className="h-second h-small">{standing}</span>
          <strong>{card.title[language]}</strong>
          <PriceFrom card={card} />
        </span>
      </Go>
      <BuyButton card={card} onBuy={onBuy} />
    </section>
  )
}

/** The lowest price, marked as such when there are others. */
export function PriceFrom({ card }: { card: GoodsCard }) {
  const t = useT(words)
  const prices = card.variants.map((variant) => variant.priceMinor)
  const minor = Math.min(...prices)
  const money = <Money value={{ minor, currency: card.variants[0]?.currency ?? 'CNY' }} />
  return <span>{prices.some((price) => price !== minor) ? t.rich('from', { money }) : money}</span>
}

export function BuyButton({ card, onBuy }: { card: GoodsCard; onBuy: () => void }) {
  const t = useT(words)
  const soldOut = card.variants.every((variant) => variant.available <= 0)
  return (
    <Button kind="main" why={soldOut ? t('soldOut.why') : undefined} onClick={onBuy}>
      {t(soldOut ? 'soldOut' : 'buy')}
    </Button>
  )
}
