import { FilmDialog } from './film-dialog.tsx'
import type { Demand } from './lanes.ts'
import { MergeDialog } from './merge-dialog.tsx'
import { NotNowDialog } from './not-now-dialog.tsx'
import { RenameDialog } from './rename-dialog.tsx'
import { SnoozeDialog } from './snooze-dialog.tsx'
import type { Decisions } from './use-decisions.ts'

export type OpenDialog = { kind: 'film' | 'merge' | 'not-now' | 'snooze' | 'rename'; demand: Demand }

type DialogsProps = {
  open: OpenDialog | undefined
  rows: readonly Demand[]
  chosen: readonly string[]
  decisions: Decisions
  /** Looks at the next row, then acts on the one looked at. */
  onLeave: (act: (demand: Demand) => void) => void
  onClose: (merged?: boolean) => void
}

/** The one question that is open, if any: why not, until when, with which, under what name, on which film. */
export function Dialogs({ open, rows, chosen, decisions, onLeave, onClose }: DialogsProps) {
  if (!open) return null
  const { demand } = open
  const close = () => onClose()
  if (open.kind === 'not-now') {
    return (
      <NotNowDialog
        demand={demand}
        onClose={close}
        onDecide={(why) => {
          close()
          onLeave((looked) => decisions.notNow(looked, why))
        }}
      />
    )
  }
  if (open.kind === 'snooze') {
    return (
      <SnoozeDialog
        demand={demand}
        onClose={close}
        onDecide={(hours) => {
          close()
          onLeave((looked) => decisions.snooze(looked, hours))
        }}
      />
    )
  }
  if (open.kind === 'merge') {
    return (
      <MergeDialog
        demand={demand}
        chosen={rows.filter((row) => chosen.includes(row.demandId))}
        onClose={close}
        onDecide={(from, into) => {
          onClose(true)
          if (from.includes(demand.demandId)) onLeave(() => decisions.merge(from, into))
          else decisions.merge(from, into)
        }}
      />
    )
  }
  if (open.kind === 'rename') {
    return (
      <RenameDialog
        demand={demand}
        onClose={close}
        onDecide={(title) => {
          close()
          decisions.rename(demand, title)
        }}
      />
    )
  }
  return <FilmDialog demand={demand} onClose={close} />
}
