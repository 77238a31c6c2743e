import { Button, Empty, ErrorNote, Skeleton, useT } from '@heed/ui'
import { useTitle } from '@heed/ui/shell'
import { useState } from 'react'
import { Card } from './card.tsx'
import { CommentsSheet } from './comments-sheet.tsx'
import { FeedTools } from './feed-tools.tsx'
import { type FeedRow, useFeed } from './use-feed.ts'
import { useNearEnd } from './use-near-end.ts'
import { WhySheet } from './why-sheet.tsx'
import { words } from './words.ts'
import './feed.css'

/** One thing a screen, worth stopping for; at the end it says so. */
export default function Feed() {
  const t = useT(words)
  const feed = useFeed()
  const [why, setWhy] = useState<FeedRow>()
  const [talk, setTalk] = useState<FeedRow>()
  const end = useNearEnd(feed.more)
  useTitle(t('title'))
  return (
    <div className="feed">
      <h1 className="h-heard-only">{t('title')}</h1>
      <FeedTools />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="feed-scroll" tabIndex={0} aria-label={t('title')}>
        {feed.pending && (
          <div className="feed-card">
            <Skeleton shape="picture" count={1} />
          </div>
        )}
        {feed.error != null && (
          <div className="feed-note">
            <ErrorNote error={feed.error} onRetry={feed.again} />
          </div>
        )}
        {feed.rows.map((row, index) => (
          <Card
            key={row.impressionId}
            row={row}
            face={feed.faceOf(row)}
            eager={index < 3}
            onWhy={() => setWhy(row)}
            onTalk={() => setTalk(row)}
          />
        ))}
        <div ref={end} />
        {!feed.pending && feed.rows.length === 0 && feed.error == null && (
          <Empty title={t('none')} detail={t('none.detail')} />
        )}
        {feed.over && feed.rows.length > 0 && (
          <div className="feed-note">
            <Empty title={t('end')} action={<Button onClick={feed.fromTop}>{t('end.again')}</Button>} />
          </div>
        )}
      </section>
      <WhySheet row={why} onClose={() => setWhy(undefined)} />
      <CommentsSheet row={talk} onClose={() => setTalk(undefined)} />
    </div>
  )
}
