import { Go, Picture, useFormat, useT } from '@heed/ui'
import type { OrderRow } from './order-tabs.ts'
import { words } from './words.ts'

/** What was bought, in one line, and the way to the order. */
export function RowGoods({ row }: { row: OrderRow }) {
  const t = useT(words)
  const { say } = useFormat()
  const first = row.lines[0]
  const pieces = row.lines.reduce((sum, line) => sum + line.quantity, 0)
  if (!first) return <Go to={`/orders/${row.orderId}`}>—</Go>
  return (
    <span className="orders-goods">
      <span className="orders-thumb">
        <Picture of={first.picture} alt="" />
      </span>
      <Go to={`/orders/${row.orderId}`} className="orders-open">
        {say(first.title)} <span className="h-second">{say(first.name)}</span>
        {row.lines.length > 1
          ? ` ${t('and', { count: pieces })}`
          : first.quantity > 1 && <strong> × {first.quantity}</strong>}
      </Go>
    </span>
  )
}
