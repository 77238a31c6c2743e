import { Thread, type ThreadStep, useT } from '@heed/ui'
import type { Opened } from './draft.ts'
import { words } from './words.ts'

type StepsProps = { revision: Opened['revision']; people: number; told?: number | undefined; draws?: boolean }

/** Draft, sample, on sale, told: what is done is a dot, what is still to do a ring. */
export function Steps({ revision, people, told, draws = false }: StepsProps) {
  const t = useT(words)
  const { state } = revision
  const released = state === 'released'
  const steps: ThreadStep[] = [
    { id: 'draft', state: 'happened', title: t('step.draft'), at: revision.createdAt },
    { id: 'sample', state: state === 'draft' ? 'owed' : 'happened', title: t('step.sample') },
    {
      id: 'sale',
      state: released ? 'happened' : 'owed',
      title: t('step.sale'),
      ...(revision.releasedAt !== null && { at: revision.releasedAt }),
    },
    {
      id: 'told',
      state: released && told !== undefined ? 'happened' : 'owed',
      title: told === undefined ? t('step.tell', { count: people }) : t('step.told', { count: told }),
    },
  ]
  return <Thread label={t('steps')} steps={steps} direction="horizontal" draws={draws} />
}
