import { Instant, Money, useFormat, useT } from '@heed/ui'
import { type Column, DataTable } from '@heed/ui/desk'
import type { OrderRow } from './order-tabs.ts'
import { RowGoods } from './row-goods.tsx'
import { RowState } from './row-state.tsx'
import { TimeLeft } from './time-left.tsx'
import { words } from './words.ts'

export type ListProps = {
  rows: readonly OrderRow[]
  toShip: boolean
  current: string | undefined
  chosen: readonly string[]
  onChoose: (ids: string[]) => void
  onMore: (() => void) | undefined
}

/** Orders as a table; on a shelf of their own only while they are still here can they be chosen. */
export function OrdersTable({ rows, toShip, current, chosen, onChoose, onMore }: ListProps) {
  const t = useT(words)
  return (
    <DataTable
      label={t('title')}
      rows={rows}
      columns={useColumns(toShip)}
      idOf={(row) => row.orderId}
      {...(current !== undefined && { current })}
      {...(toShip && { chosen, onChoose })}
      onMore={onMore}
      moreLabel={t('more')}
    />
  )
}

function useColumns(toShip: boolean): Column<OrderRow>[] {
  const t = useT(words)
  const { instant } = useFormat()
  return [
    {
      key: 'left',
      title: t(toShip ? 'col.left' : 'col.due'),
      width: 172,
      cell: (row) => <TimeLeft promise={row.promise} still={toShip} />,
    },
    {
      key: 'due',
      title: t(toShip ? 'col.due' : 'col.placed'),
      width: 176,
      cell: (row) =>
        toShip ? (
          row.promise && (
            <span className="orders-when" title={instant(row.promise.dueAt, 'full')}>
              {instant(row.promise.dueAt)}
            </span>
          )
        ) : (
          <Instant at={row.placedAt} className="orders-when" />
        ),
    },
    { key: 'goods', title: t('col.goods'), width: 320, cell: (row) => <RowGoods row={row} /> },
    {
      key: 'buyer',
      title: t('col.buyer'),
      width: 180,
      cell: (row) => (
        <span className="orders-cut">
          {row.buyer} <span className="h-second">{row.to.city}</span>
        </span>
      ),
    },
    { key: 'state', title: t('col.state'), width: 196, cell: (row) => <RowState row={row} /> },
    {
      key: 'total',
      title: t('col.total'),
      width: 88,
      numeric: true,
      cell: (row) => <Money value={{ minor: row.totalMinor, currency: row.currency }} />,
    },
  ]
}
