import { read } from '@heed/client'
import { Button, Empty, Sheet, undoLast, useFormat, useKeys, useT } from '@heed/ui'
import { useGoPath } from '@heed/ui/shell'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useCallback, useState } from 'react'
import { DemandRow } from './demand-row.tsx'
import { DemandSide } from './demand-side.tsx'
import { Dialogs, type OpenDialog } from './dialogs.tsx'
import type { Demand, Lane } from './lanes.ts'
import { board } from './screens.ts'
import { SideColumn } from './side-column.tsx'
import { useAnswers } from './use-answers.ts'
import type { Decisions } from './use-decisions.ts'
import { useLook } from './use-look.ts'
import { useRevise } from './use-revise.ts'
import { useWide } from './use-wide.ts'
import { words } from './words.ts'

type BoardRowsProps = { rows: readonly Demand[]; lane: Lane; decisions: Decisions; fresh: ReactNode; more: ReactNode }

/** The rows of a lane and, beside them, the one looked at. Every action has a key and a button. */
export function BoardRows({ rows, lane, decisions, fresh, more }: BoardRowsProps) {
  const t = useT(words)
  const { say } = useFormat()
  const go = useGoPath()
  const search = board.useSearch()
  const wide = useWide()
  const answers = useAnswers(rows)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [dialog, setDialog] = useState<OpenDialog>()
  const revise = useRevise()
  const looked = useLooked(rows, search.demand, wide)
  const look = useLook()
  const choose = useCallback(
    (id: string) => setChosen((old) => (old.includes(id) ? old.filter((one) => one !== id) : [...old, id])),
    [],
  )
  const move = (step: number) => {
    const at = looked ? rows.indexOf(looked) : -1
    look(rows[Math.min(rows.length - 1, Math.max(0, at + step))]?.demandId)
  }
  /** The next row is looked at before this one leaves, so that the eye stays where it is. */
  const leave = (act: (demand: Demand) => void) => {
    if (!looked) return
    const at = rows.indexOf(looked)
    look((rows[at + 1] ?? rows[at - 1])?.demandId)
    act(looked)
  }
  const act = {
    revise: () =>
      looked && (looked.productId ? revise.start(looked.demandId) : go(`/products/new?demand=${looked.demandId}`)),
    open: (kind: OpenDialog['kind']) => looked && setDialog({ kind, demand: looked }),
    reopen: () => leave(decisions.reopen),
    reply: () => document.querySelector<HTMLTextAreaElement>('.listen-reply textarea')?.focus(),
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
    { keys: 'x', does: t('key.choose'), run: () => looked && choose(looked.demandId) },
    { keys: 'u', does: t('key.undo'), run: undoLast },
  ])
  const side = looked && (
    <DemandSide
      key={looked.demandId}
      demand={looked}
      lane={lane}
      act={act}
      decisions={decisions}
      reviseError={revise.error}
      busy={revise.pending}
    />
  )
  return (
    <>
      <div className="listen-main">
        {fresh}
        {rows.length === 0 && <Empty title={t('cleared')} detail={t('cleared.detail')} />}
        {chosen.length > 0 && (
          <div className="listen-chosen">
            <span>{t('chosen', { count: chosen.length })}</span>
            <Button size="small" hint="3" onClick={() => setDialog({ kind: 'merge', demand: looked ?? rows[0]! })}>
              {t('act.merge')}
            </Button>
            <Button size="small" kind="quiet" onClick={() => setChosen([])}>
              {t('chosen.none')}
            </Button>
          </div>
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
      {wide ? (
        side && <SideColumn label={t('side')}>{side}</SideColumn>
      ) : (
        <Sheet open={looked !== undefined} onClose={() => look(undefined)} title={looked ? say(looked.title) : ''}>
          {side}
        </Sheet>
      )}
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

/** The one looked at: a row, or a demand of another lane that the address names; on a desk else the first row. */
function useLooked(rows: readonly Demand[], wanted: string | undefined, wide: boolean): Demand | undefined {
  const row = rows.find((one) => one.demandId === wanted)
  const elsewhere = useQuery({
    ...read('GET /api/desk/demands/:demandId', { params: { demandId: wanted ?? '' } }),
    enabled: wanted !== undefined && row === undefined,
  })
  if (row) return row
  if (wanted !== undefined && elsewhere.data) return elsewhere.data.demand
  return wide ? rows[0] : undefined
}
