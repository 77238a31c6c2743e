import { Button, Empty, Sheet, useFormat, useT } from '@heed/ui'
import { type ReactNode, useCallback, useState } from 'react'
import { DemandRow } from './demand-row.tsx'
import { DemandSide } from './demand-side.tsx'
import { Dialogs, type OpenDialog } from './dialogs.tsx'
import type { Demand, Lane } from './lanes.ts'
import { SideColumn } from './side-column.tsx'
import { useActs } from './use-acts.ts'
import { useAnswers } from './use-answers.ts'
import type { Decisions } from './use-decisions.ts'
import { useLooked } from './use-looked.ts'
import { useWide } from './use-wide.ts'
import { words } from './words.ts'

type BoardRowsProps = {
  rows: readonly Demand[]
  lane: Lane
  decisions: Decisions
  fresh: ReactNode
  more: ReactNode
}

/** The rows of a lane and, beside them, the one looked at. Every action has a key and a button. */
export function BoardRows({ rows, lane, decisions, fresh, more }: BoardRowsProps) {
  const t = useT(words)
  const wide = useWide()
  const answers = useAnswers(rows)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [dialog, setDialog] = useState<OpenDialog>()
  const choose = useCallback(
    (id: string) => setChosen((old) => (old.includes(id) ? old.filter((one) => one !== id) : [...old, id])),
    [],
  )
  const looking = useLooked(rows, wide)
  const { looked, look, leave } = looking
  const act = useActs({ lane, looking, decisions, onDialog: setDialog, onChoose: choose })
  return (
    <>
      <div className="listen-main">
        {fresh}
        {rows.length === 0 && <Empty title={t('cleared')} detail={t('cleared.detail')} />}
        {chosen.length > 0 && (
          <Chosen count={chosen.length} onMerge={() => act.open('merge')} onNone={() => setChosen([])} />
        )}
        {rows.map((row) => (
          <DemandRow
            key={row.demandId}
            demand={row}
            answer={answers.get(row.demandId)}
            looked={row === looked}
            chosen={chosen.includes(row.demandId)}
            onOpen={look}
            onChoose={choose}
          />
        ))}
        <div className="listen-more">{more}</div>
      </div>
      <Beside wide={wide} looked={looked} onClose={() => look(undefined)}>
        {looked && <DemandSide key={looked.demandId} demand={looked} lane={lane} act={act} decisions={decisions} />}
      </Beside>
      <Dialogs
        open={dialog}
        rows={rows}
        chosen={chosen}
        decisions={decisions}
        onLeave={leave}
        onClose={(merged) => {
          setDialog(undefined)
          if (merged) setChosen([])
        }}
      />
    </>
  )
}

function Chosen({ count, onMerge, onNone }: { count: number; onMerge: () => void; onNone: () => void }) {
  const t = useT(words)
  return (
    <div className="listen-chosen">
      <span>{t('chosen', { count })}</span>
      <Button size="small" hint="3" onClick={onMerge}>
        {t('act.merge')}
      </Button>
      <Button size="small" kind="quiet" onClick={onNone}>
        {t('chosen.none')}
      </Button>
    </div>
  )
}

type BesideProps = { wide: boolean; looked: Demand | undefined; onClose: () => void; children: ReactNode }

/** A column on a desk, a sheet on a phone. */
function Beside({ wide, looked, onClose, children }: BesideProps) {
  const t = useT(words)
  const { say } = useFormat()
  if (wide) return looked && <SideColumn label={t('side')}>{children}</SideColumn>
  return (
    <Sheet open={looked !== undefined} onClose={onClose} title={looked ? say(looked.title) : ''}>
      {children}
    </Sheet>
  )
}
