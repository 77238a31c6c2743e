import { clock, read, renew, useTopic, useWrite } from '@heed/client'
import { Button, ButtonLink, Empty, NewPill, QueryBoundary, Skeleton, useHeldRows, useT } from '@heed/ui'
import { useTitle } from '@heed/ui/shell'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import { SignedIn } from '../../app/parts/signed-in.tsx'
import { useMe } from '../../app/parts/use-me.ts'
import { type Item, Notice } from './notice.tsx'
import { words } from './words.ts'
import './inbox.css'

/** What was answered, became something or was made good, newest first; each leads to where it happened. */
export default function Inbox() {
  const t = useT(words)
  useTitle(t('title'))
  return (
    <div className="h-stack">
      <h1>{t('title')}</h1>
      <SignedIn what={t('none.detail')}>
        <List />
      </SignedIn>
    </div>
  )
}

function List() {
  const t = useT(words)
  const queries = useQueryClient()
  const { person } = useMe()
  const items = useQuery(read('GET /api/shop/inbox'))
  useTopic(person ? `person:${person.personId}` : undefined, (event) => {
    if ('refetch' in event || event.kind === 'notice') void renew(queries, 'GET /api/shop/inbox')
  })
  return (
    <QueryBoundary
      query={items}
      skeleton={<Skeleton shape="cards" />}
      isEmpty={(data) => data.rows.length === 0}
      empty={
        <Empty title={t('none')} detail={t('none.detail')} action={<ButtonLink to="/">{t('none.go')}</ButtonLink>} />
      }
    >
      {(data) => <Notices rows={data.rows} unread={data.unread} />}
    </QueryBoundary>
  )
}

/** How long a notice must have been on screen to count as seen. */
const seenAfterMs = 4_000

function Notices({ rows, unread }: { rows: Item[]; unread: number }) {
  const t = useT(words)
  const held = useHeldRows(rows, (row) => row.itemId)
  const read = useWrite('POST /api/shop/inbox/read', { renews: ['GET /api/shop/inbox'] })
  const markRead = useEffectEvent(() => read.write({}))
  useEffect(() => (unread > 0 ? clock.after(seenAfterMs, () => markRead()) : undefined), [unread])
  return (
    <>
      {unread > 0 && (
        <div className="h-spread">
          <span className="h-second">{t('unread', { count: unread })}</span>
          <Button size="small" busy={read.pending} onClick={() => read.write({})}>
            {t('readAll')}
          </Button>
        </div>
      )}
      <NewPill count={held.fresh} onShow={held.show} />
      <ul className="inbox-list">
        {held.rows.map((item) => (
          <li key={item.itemId}>
            <Notice item={item} />
          </li>
        ))}
      </ul>
    </>
  )
}
