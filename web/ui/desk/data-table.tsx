import { Table, type TableColumnType } from 'antd'
import type { Key, ReactNode } from 'react'
import { Button } from '../controls/button.tsx'
import { useKitT } from '../words/kit-words.ts'

export type Column<Row> = {
  key: string
  title: ReactNode
  cell: (row: Row) => ReactNode
  width?: number
  /** Numbers and money stand to the right. */
  numeric?: boolean
  /** Sorting is the server's: the caller puts it into the address. */
  sorted?: 'ascend' | 'descend' | null
  onSort?: () => void
}

type DataTableProps<Row> = {
  label: string
  rows: readonly Row[]
  columns: readonly Column<Row>[]
  idOf: (row: Row) => string
  onOpen?: (row: Row) => void
  /** The row looked at with J/K. */
  current?: string
  chosen?: readonly string[]
  onChoose?: (ids: string[]) => void
  /** Cursor paging: shown while there is more. */
  onMore?: (() => void) | undefined
  moreLabel?: string
  /** A fixed height turns on virtual rows: for more than about 200. */
  heightPx?: number
}

/** A dense table (36-pixel rows) for orders, parcels and logs; everything else is set as words. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { label, rows, columns, idOf, onOpen, current, chosen, onChoose, onMore, moreLabel, heightPx } = props
  const t = useKitT()
  const width = columns.reduce((sum, column) => sum + (column.width ?? 120), 0)
  return (
    <section className="h-data-table" aria-label={label}>
      <Table<Row>
        size="small"
        rowKey={idOf}
        dataSource={rows as Row[]}
        columns={columns.map(columnOf)}
        pagination={false}
        virtual={heightPx !== undefined}
        scroll={heightPx === undefined ? { x: width } : { x: width, y: heightPx }}
        rowClassName={(row) => (idOf(row) === current ? 'h-row-current' : '')}
        {...(onOpen && { onRow: (row: Row) => ({ onClick: () => onOpen(row), style: { cursor: 'pointer' } }) })}
        {...(onChoose && {
          rowSelection: {
            selectedRowKeys: [...(chosen ?? [])],
            onChange: (keys: Key[]) => onChoose(keys.map(String)),
            // antd repeats the header's box in a hidden row where the tab key would still find it.
            hideSelectAll: true,
            columnTitle: <span className="h-heard-only">{t('list.choose')}</span>,
          },
        })}
      />
      {onMore && (
        <div className="h-data-more">
          <Button onClick={onMore}>{moreLabel}</Button>
        </div>
      )}
    </section>
  )
}

function columnOf<Row>(column: Column<Row>): TableColumnType<Row> {
  return {
    key: column.key,
    title: column.title,
    render: (_, row) => column.cell(row),
    ...(column.width !== undefined && { width: column.width }),
    ...(column.numeric && { align: 'right' as const }),
    ...(column.onSort && {
      sorter: true,
      sortOrder: column.sorted ?? null,
      showSorterTooltip: false,
      onHeaderCell: () => ({ onClick: column.onSort }),
    }),
  }
}
