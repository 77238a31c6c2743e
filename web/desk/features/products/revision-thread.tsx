import { Thread, type ThreadStep, useFormat, useT } from '@heed/ui'
import type { Opened } from './product.tsx'
import { words } from './words.ts'

type Revision = Opened['revisions'][number]

/** How the product came to be what it is: first said, listed, each change with its reason, the draft still owed. */
export function RevisionThread({ opened }: { opened: Opened }) {
  const t = useT(words)
  const { say } = useFormat()
  const { product, revisions } = opened
  const released = revisions
    .filter((one) => one.state === 'released')
    .sort((a, b) => (a.releasedAt ?? 0) - (b.releasedAt ?? 0))
  const drafts = revisions.filter((one) => one.state === 'draft' || one.state === 'sample')
  const detail = (one: Revision) => (
    <span className="goods-change">
      {one.changes.map((change) => (
        <span key={change.attribute}>
          {say(change.label)}{' '}
          <strong className="goods-value">
            {change.before === '' ? '' : `${change.before} → `}
            {change.after} {change.unit}
          </strong>{' '}
          {say(change.reason)}
        </span>
      ))}
      {one.demandIds.length > 0 && <span>{t('answers', { count: one.demandIds.length })}</span>}
    </span>
  )
  const steps: ThreadStep[] = [
    ...(product.firstSaidIn === null
      ? []
      : [
          {
            id: 'first',
            state: 'happened' as const,
            title: t('thread.first'),
            to: `/listening?demand=${product.firstSaidIn}`,
          },
        ]),
    { id: 'listed', state: 'happened', title: t('thread.listed'), at: product.listedAt },
    ...released.map((one) => ({
      id: one.revisionId,
      state: 'happened' as const,
      title: t('revision', { number: one.number ?? 0 }),
      ...(one.releasedAt !== null && { at: one.releasedAt }),
      detail: detail(one),
      to: `/revisions/${one.revisionId}`,
    })),
    ...drafts.map((one) => ({
      id: one.revisionId,
      state: 'owed' as const,
      title: t(one.state === 'sample' ? 'thread.sample' : 'thread.draft'),
      at: one.createdAt,
      detail: detail(one),
      to: `/revisions/${one.revisionId}`,
    })),
  ]
  return <Thread label={t('thread')} steps={steps} />
}
