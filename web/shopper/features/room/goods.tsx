import { type Answer, useWrite } from '@heed/client'
import {
  Button,
  ButtonLink,
  Empty,
  ErrorNote,
  Go,
  Picture,
  QueryBoundary,
  Sheet,
  Skeleton,
  useLocale,
  useT,
} from '@heed/ui'
import { Hand, History } from '@heed/ui/icons'
import type { UseQueryResult } from '@tanstack/react-query'
import { useState } from 'react'
import { useMe } from '../../app/parts/use-me.ts'
import { firstPins, formatOffset, type ShowEvent } from './moments.ts'
import { BuyButton, type GoodsCard, PriceFrom } from './pinned.tsx'
import type { Playhead } from './use-playhead.ts'
import { words } from './words.ts'

type GoodsProps = {
  open: boolean
  onClose: () => void
  showId: string
  goods: UseQueryResult<Answer<'GET /api/open/pages/room/:showId'>>
  asks: readonly { productId: string; asks: number }[]
  events: readonly ShowEvent[]
  head: Playhead
  onBuy: (productId: string) => void
}

/** Everything this show sells, in its order: ask to see it, jump to where it was shown, buy it. */
export function Goods({ open, onClose, showId, goods, asks, events, head, onBuy }: GoodsProps) {
  const t = useT(words)
  const pins = firstPins(events)
  const jump = (atMs: number) => {
    head.seek(atMs)
    onClose()
  }
  return (
    <Sheet open={open} onClose={onClose} title={t('goods')}>
      <QueryBoundary
        query={goods}
        skeleton={<Skeleton shape="rows" count={6} />}
        isEmpty={(data) => data.cards.length === 0}
        empty={<Empty title={t('goods.none')} />}
      >
        {(data) => (
          <ul className="room-goods">
            {data.cards.map((card) => (
              <li key={card.productId}>
                <Good
                  card={card}
                  showId={showId}
                  asks={asks.find((one) => one.productId === card.productId)?.asks ?? 0}
                  shownAtMs={head.mode === 'replay' ? pins.get(card.productId) : undefined}
                  canAsk={head.mode === 'live'}
                  onJump={jump}
                  onBuy={() => {
                    onClose()
                    onBuy(card.productId)
                  }}
                />
              </li>
            ))}
          </ul>
        )}
      </QueryBoundary>
    </Sheet>
  )
}

type GoodProps = {
  card: GoodsCard
  showId: string
  asks: number
  shownAtMs: number | undefined
  canAsk: boolean
  onJump: (atMs: number) => void
  onBuy: () => void
}

function Good({ card, showId, asks, shownAtMs, canAsk, onJump, onBuy }: GoodProps) {
  const t = useT(words)
  const language = useLocale()
  return (
    <article className="room-good">
      <Go to={`/products/${card.productId}`} className="room-pinned-open">
        <Picture of={card.picture} alt="" className="room-thumb" />
        <span className="room-pinned-words">
          <strong>{card.title[language]}</strong>
          <PriceFrom card={card} />
        </span>
      </Go>
      <BuyButton card={card} onBuy={onBuy} />
      <div className="room-good-acts">
        {shownAtMs !== undefined && (
          <Button size="small" icon={<History size={16} />} onClick={() => onJump(shownAtMs)}>
            {t('jump', { at: formatOffset(shownAtMs) })}
          </Button>
        )}
        {canAsk && <Ask showId={showId} productId={card.productId} asks={asks} />}
      </div>
    </article>
  )
}

function Ask({ showId, productId, asks }: { showId: string; productId: string; asks: number }) {
  const t = useT(words)
  const { person, signInPath } = useMe()
  const [asked, setAsked] = useState<number>()
  const ask = useWrite('POST /api/shop/shows/:showId/asks', {
    renews: ['GET /api/open/shows/:showId'],
    onDone: (answer) => setAsked(answer.asks),
  })
  const count = Math.max(asks, asked ?? 0)
  if (!person) {
    return (
      <ButtonLink to={signInPath} size="small" icon={<Hand size={16} />}>
        {t('ask', { count })}
      </ButtonLink>
    )
  }
  return (
    <>
      <Button
        size="small"
        icon={<Hand size={16} />}
        why={asked === undefined ? undefined : t('asked.why')}
        busy={ask.pending}
        onClick={() => ask.write({ params: { showId }, body: { productId } })}
      >
        {t(asked === undefined ? 'ask' : 'asked', { count })}
      </Button>
      {ask.error != null && <ErrorNote error={ask.error} slim />}
    </>
  )
}
