import { undoLast, useKeys, useT } from '@heed/ui'
import { useGoPath } from '@heed/ui/shell'
import type { OpenDialog } from './dialogs.tsx'
import type { Lane } from './lanes.ts'
import type { Decisions } from './use-decisions.ts'
import type { useLooked } from './use-looked.ts'
import { useRevise } from './use-revise.ts'
import { words } from './words.ts'

type Given = {
  lane: Lane
  looking: ReturnType<typeof useLooked>
  decisions: Decisions
  onDialog: (open: OpenDialog) => void
  onChoose: (demandId: string) => void
}

/** What can be done about the demand looked at, and the key of each; the side column has the buttons. */
export function useActs({ lane, looking, decisions, onDialog, onChoose }: Given) {
  const t = useT(words)
  const go = useGoPath()
  const revise = useRevise()
  const { looked, leave, move } = looking
  const act = {
    revise: () => {
      if (looked?.productId) revise.start(looked.demandId)
      else if (looked) go(`/products/new?demand=${looked.demandId}`)
    },
    open: (kind: OpenDialog['kind']) => looked && onDialog({ kind, demand: looked }),
    reopen: () => leave(decisions.reopen),
    reply: () => document.querySelector<HTMLTextAreaElement>('.listen-reply textarea')?.focus(),
    pending: revise.pending,
    error: revise.error,
  }
  useKeys([
    { keys: 'j', does: t('key.next'), run: () => move(1) },
    { keys: 'k', does: t('key.before'), run: () => move(-1) },
    { keys: '1', does: t('act.revise'), run: act.revise },
    { keys: '2', does: t('act.film'), run: () => act.open('film') },
    { keys: '3', does: t('act.merge'), run: () => act.open('merge') },
    { keys: '4', does: t('act.notNow'), run: () => (lane === 'not-now' ? act.reopen() : act.open('not-now')) },
    { keys: 'h', does: t('act.snooze'), run: () => act.open('snooze') },
    { keys: 'r', does: t('act.reply'), run: act.reply },
    { keys: 'e', does: t('act.rename'), run: () => act.open('rename') },
    { keys: 'x', does: t('key.choose'), run: () => looked && onChoose(looked.demandId) },
    { keys: 'u', does: t('key.undo'), run: undoLast },
  ])
  return act
}

export type Acts = ReturnType<typeof useActs>
