import { read, useWrite } from '@heed/client'
import {
  Ago,
  Button,
  ButtonLink,
  Empty,
  ErrorNote,
  QueryBoundary,
  Sheet,
  Skeleton,
  TextArea,
  toast,
  useT,
} from '@heed/ui'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMe } from '../../app/parts/use-me.ts'
import type { FeedRow } from './use-feed.ts'
import { words } from './words.ts'

const textLengthMax = 500

/** What is said under a film, and one's own word there. */
export function CommentsSheet({ row, onClose }: { row: FeedRow | undefined; onClose: () => void }) {
  const t = useT(words)
  return (
    <Sheet open={row !== undefined} onClose={onClose} title={t('talk')}>
      {row && <Comments videoId={row.item} />}
    </Sheet>
  )
}

function Comments({ videoId }: { videoId: string }) {
  const t = useT(words)
  const video = useQuery(read('GET /api/open/videos/:videoId', { params: { videoId } }))
  return (
    <div className="h-stack">
      <Say videoId={videoId} />
      <QueryBoundary
        query={video}
        skeleton={<Skeleton count={5} />}
        isEmpty={(data) => data.comments.length === 0}
        empty={<Empty title={t('talk.none')} />}
      >
        {({ comments }) => (
          <ol className="feed-comments">
            {comments.map((one) => (
              <li key={one.commentId}>
                <p className="feed-comment">{one.text}</p>
                <p className="h-second h-small">
                  {one.name === '' ? t('talk.someone') : one.name} · <Ago at={one.saidAt} />
                </p>
              </li>
            ))}
          </ol>
        )}
      </QueryBoundary>
    </div>
  )
}

function Say({ videoId }: { videoId: string }) {
  const t = useT(words)
  const { person, signInPath } = useMe()
  const [text, setText] = useState('')
  const say = useWrite('POST /api/shop/videos/:videoId/comments', {
    renews: ['GET /api/open/videos/:videoId', 'GET /api/shop/voice'],
    onDone: () => {
      setText('')
      toast({ text: t('talk.done') })
    },
  })
  if (person === null) return <ButtonLink to={signInPath}>{t('talk.signIn')}</ButtonLink>
  const why = text.trim() === '' ? t('talk.empty') : undefined
  return (
    <form
      className="feed-say"
      onSubmit={(event) => {
        event.preventDefault()
        if (why === undefined) say.write({ params: { videoId }, body: { text: text.trim() } })
      }}
    >
      <TextArea
        label={t('talk.label')}
        rows={2}
        value={text}
        maxLength={textLengthMax}
        onChange={(event) => setText(event.target.value)}
      />
      {say.error != null && <ErrorNote error={say.error} slim />}
      <Button type="submit" why={why} busy={say.pending}>
        {t('talk.send')}
      </Button>
    </form>
  )
}
