import { useNow } from '@heed/client'
import { Go, Picture, StateMark, useFormat, useT } from '@heed/ui'
import { Info, MessageCircle } from '@heed/ui/icons'
import { useShopName } from '../../app/parts/use-shops.ts'
import { Asked } from './asked.tsx'
import { FollowChip } from './follow-chip.tsx'
import { GoodsChip } from './goods-chip.tsx'
import type { Face, FeedRow } from './use-feed.ts'
import { words } from './words.ts'

type CardProps = {
  row: FeedRow
  face: Face
  eager: boolean
  onWhy: () => void
  onTalk: () => void
}

/** A picture, the words people said about it, the thing itself, and why it stands here. */
export function Card({ row, face, eager, onWhy, onTalk }: CardProps) {
  const t = useT(words)
  const { say } = useFormat()
  const shop = useShopName()(row.shopId)
  const picture = face.show?.poster ?? face.video?.picture ?? face.goods?.picture
  const to = row.kind === 'show' ? `/live/${row.item}` : row.productId ? `/products/${row.productId}` : undefined
  const image = picture === undefined ? null : <Picture of={picture} alt={say(row.title)} eager={eager} />
  return (
    <article className="feed-card" aria-label={say(row.title)}>
      <div className="feed-picture">
        {to === undefined ? image : <Go to={to}>{image}</Go>}
        <span className="feed-kind">
          <Kind row={row} face={face} />
        </span>
        <div className="feed-acts">
          {row.kind === 'video' && (
            <button type="button" className="feed-act" onClick={onTalk} aria-label={t('talk')} title={t('talk')}>
              <MessageCircle size={22} />
            </button>
          )}
          <button type="button" className="feed-act" onClick={onWhy} aria-label={t('why')} title={t('why')}>
            <Info size={22} />
          </button>
        </div>
      </div>
      <div className="feed-panel">
        <div className="h-spread">
          <span className="h-second">{shop}</span>
          <FollowChip shopId={row.shopId} />
        </div>
        <h2>{to === undefined ? say(row.title) : <Go to={to}>{say(row.title)}</Go>}</h2>
        {row.productId && <Asked productId={row.productId} />}
        {face.goods && <GoodsChip goods={face.goods} named={row.kind !== 'product'} />}
      </div>
    </article>
  )
}

function Kind({ row, face }: { row: FeedRow; face: Face }) {
  const t = useT(words)
  const { number, instant } = useFormat()
  const now = useNow(60_000)
  if (row.kind === 'product') return t('kind.product')
  if (row.kind === 'video')
    return face.video && face.video.plays > 0
      ? t('kind.video.plays', { plays: number(face.video.plays) })
      : t('kind.video')
  if (face.show?.state === 'live')
    return <StateMark state="live">{t(face.show.replay ? 'kind.replaying' : 'kind.live')}</StateMark>
  if (face.show?.state === 'planned')
    return t('kind.planned', { time: instant(Math.max(now, face.show.plannedAt), 'short') })
  return t('kind.replay')
}
