import { Button, Money, Picture, StateMark, useFormat, useT } from '@heed/ui'
import { Pin, SkipForward } from '@heed/ui/icons'
import type { Card } from './control.tsx'
import { words } from './words.ts'

type QueueProps = {
  cards: readonly Card[]
  /** How many asked to see it, by product. */
  asks: ReadonlyMap<string, number>
  pinnedId: string | null
  looked: string | undefined
  live: boolean
  onLook: (productId: string) => void
  onPin: (card: Card) => void
  onNext: () => void
}

/** The goods in their order, who asked to see which, what is left; the pinned one is before everyone's eyes. */
export function Queue({ cards, asks, pinnedId, looked, live, onLook, onPin, onNext }: QueueProps) {
  const t = useT(words)
  const idle = live ? undefined : t('notLive')
  return (
    <section className="ctl-queue" aria-label={t('queue')}>
      <header className="h-spread">
        <h2>{t('queue')}</h2>
        <Button size="small" icon={<SkipForward size={14} />} hint="space" why={idle} onClick={onNext}>
          {t('next')}
        </Button>
      </header>
      {cards.length === 0 && <p className="h-second">{t('queue.none')}</p>}
      <ol>
        {cards.map((card) => (
          <QueueRow
            key={card.productId}
            card={card}
            asks={asks.get(card.productId) ?? 0}
            pinned={card.productId === pinnedId}
            looked={card.productId === looked}
            idle={idle}
            onLook={() => onLook(card.productId)}
            onPin={() => onPin(card)}
          />
        ))}
      </ol>
    </section>
  )
}

type QueueRowProps = {
  card: Card
  asks: number
  pinned: boolean
  looked: boolean
  idle: string | undefined
  onLook: () => void
  onPin: () => void
}

function QueueRow({ card, asks, pinned, looked, idle, onLook, onPin }: QueueRowProps) {
  const t = useT(words)
  const { say } = useFormat()
  const left = card.variants.reduce((sum, one) => sum + one.available, 0)
  const first = card.variants[0]
  return (
    <li className="ctl-item" data-looked={looked || undefined} data-pinned={pinned || undefined}>
      <Picture of={card.picture} alt="" className="ctl-item-picture" />
      <div>
        <button type="button" className="ctl-item-open" aria-pressed={looked} onClick={onLook}>
          {say(card.title)}
        </button>
        <p className="ctl-item-facts">
          {first && <Money value={{ minor: first.priceMinor, currency: first.currency }} />}
          <span>{left === 0 ? t('left.none') : t('left', { count: left })}</span>
        </p>
        <p className="ctl-item-facts">
          {pinned && <StateMark state="live">{t('isPinned')}</StateMark>}
          {asks > 0 && <StateMark state="asking">{t('asks', { count: asks })}</StateMark>}
        </p>
      </div>
      {!pinned && (
        <Button
          size="small"
          kind="quiet"
          icon={<Pin size={14} />}
          {...(looked && { hint: 'p' })}
          why={idle}
          onClick={onPin}
        >
          {t('pin')}
        </Button>
      )}
    </li>
  )
}
