import { NewPill, useHeldRows, useKeys, useT } from '@heed/ui'
import { useGoPath } from '@heed/ui/shell'
import { type ReactNode, useEffect, useState } from 'react'
import { BatchBar } from './batch-bar.tsx'
import { rememberList } from './neighbours.ts'
import { type OrderRow, pageRows } from './order-tabs.ts'
import { OrdersCards } from './orders-cards.tsx'
import { OrdersTable } from './orders-table.tsx'
import { useNarrow } from './use-narrow.ts'
import { words } from './words.ts'

type HeldOrdersProps = {
  rows: readonly OrderRow[]
  toShip: boolean
  empty: ReactNode
  onMore: (() => void) | undefined
}

/** Holds the list still while one works on it: new orders wait behind the pill, changed ones change in place. */
export function HeldOrders({ rows, toShip, empty, onMore }: HeldOrdersProps) {
  const t = useT(words)
  const go = useGoPath()
  const narrow = useNarrow()
  const held = useHeldRows(rows, (row) => row.orderId)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [at, setAt] = useState<number | null>(null)
  const pages = Math.ceil(rows.length / pageRows)
  // Older pages come because the reader asked for them, so they are let in at once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a further page opens the door
  useEffect(() => held.show(), [pages])
  useEffect(() => rememberList(held.rows.map((row) => row.orderId)), [held.rows])
  const current = at === null ? undefined : held.rows[Math.min(at, held.rows.length - 1)]?.orderId
  const move = (step: number) => setAt(Math.max(0, Math.min(held.rows.length - 1, (at ?? -1) + step)))
  const turn = (id: string) => setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  useKeys([
    { keys: 'j', does: t('key.next'), run: () => move(1) },
    { keys: 'k', does: t('key.before'), run: () => move(-1) },
    { keys: 'enter', does: t('key.open'), run: () => current && go(`/orders/${current}`) },
    ...(toShip ? [{ keys: 'x', does: t('key.choose'), run: () => current && turn(current) }] : []),
  ])
  const List = narrow ? OrdersCards : OrdersTable
  return (
    <>
      <NewPill count={held.fresh} onShow={held.show} />
      {held.rows.length === 0 ? (
        empty
      ) : (
        <List rows={held.rows} toShip={toShip} current={current} chosen={chosen} onChoose={setChosen} onMore={onMore} />
      )}
      {toShip && (
        <BatchBar rows={held.rows.filter((row) => chosen.includes(row.orderId))} onClear={() => setChosen([])} />
      )}
    </>
  )
}
