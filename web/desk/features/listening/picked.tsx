import { Button, useKeys, useT } from '@heed/ui'
import { useState } from 'react'
import type { Detail } from './demand-side.tsx'
import type { Said } from './evidence.tsx'
import type { Demand } from './lanes.ts'
import { MeaningDialog } from './meaning-dialog.tsx'
import type { Decisions } from './use-decisions.ts'
import { words } from './words.ts'

type PickedProps = {
  demand: Demand
  detail: Detail | undefined
  picked: readonly Said[]
  decisions: Decisions
  onNone: () => void
}

/** What can be done with the words picked out: say that they mean something else. A reply goes to them alone. */
export function Picked({ demand, detail, picked, decisions, onNone }: PickedProps) {
  const t = useT(words)
  const [open, setOpen] = useState(false)
  const none = picked.length === 0
  useKeys([{ keys: 'm', does: t('act.means'), run: () => !none && setOpen(true) }])
  if (none) return null
  return (
    <div className="listen-picked">
      <span>{t('picked', { count: picked.length })}</span>
      <Button size="small" hint="m" onClick={() => setOpen(true)}>
        {t('act.means')}
      </Button>
      <Button size="small" kind="quiet" onClick={onNone}>
        {t('chosen.none')}
      </Button>
      {open && (
        <MeaningDialog
          picked={picked}
          similar={detail?.similar ?? []}
          onClose={() => setOpen(false)}
          onDecide={(to) => {
            setOpen(false)
            onNone()
            decisions.correct(demand, picked, to)
          }}
        />
      )}
    </div>
  )
}
