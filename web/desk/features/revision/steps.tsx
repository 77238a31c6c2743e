import { Thread, type ThreadStep, useT } from '@heed/ui'
import type { Opened } from './draft.ts'
import { words } from './words.ts'

type StepsProps = {
  revision: Opened['revision']
  people: number
  told?: number | undefined
  most?: boolean
  draws?: boolean
}

/** Draft, sample, on sale, told: what is done is a dot, what is still to do a ring. */
export function Steps({ revision, people, told, most = false, draws = false }: StepsProps) {
  const t = useT(words)
  const { state } = revision
  const released = state === 'released'
  const steps: ThreadStep[] = [
    { id: 'draft', state: 'happened', title: t('step.draft'), at: revision.createdAt },
    // Once on sale nobody knows any more whether there was a sample, so none is claimed.
    ...(released
      ? []
      : [
          {
            id: 'sample',
            state: state === 'draft' ? ('owed' as const) : ('happened' as const),
            title: t('step.sample'),
          },
        ]),
    {
      id: 'sale',
      state: released ? 'happened' : 'owed',
      title: t('step.sale'),
      ...(revision.releasedAt !== null && { at: revision.releasedAt }),
    },
    {
      id: 'told',
      state: released && told !== undefined ? 'happened' : 'owed',
      title:
        told === undefined
          ? t('step.tell', { count: people })
          : t(most ? 'step.told.most' : 'step.told', { count: told }),
    },
  ]
  return <Thread label={t('steps')} steps={steps} direction="horizontal" draws={draws} />
}
