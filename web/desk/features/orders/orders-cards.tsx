import { Button, Instant, Money, useT } from '@heed/ui'
import type { ListProps } from './orders-table.tsx'
import { RowGoods } from './row-goods.tsx'
import { RowState } from './row-state.tsx'
import { TimeLeft } from './time-left.tsx'
import { words } from './words.ts'

/** Orders as cards, for a phone in the warehouse: time left first, the box to choose under the thumb. */
export function OrdersCards({ rows, toShip, chosen, onChoose, onMore }: ListProps) {
  const t = useT(words)
  const turn = (id: string) => onChoose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  return (
    <>
      <ul className="orders-cards" aria-label={t('title')}>
        {rows.map((row) => (
          <li key={row.orderId} className="orders-card">
            <div className="h-spread">
              <TimeLeft promise={row.promise} still={toShip} />
              <Money value={{ minor: row.totalMinor, currency: row.currency }} />
            </div>
            <RowGoods row={row} />
            <span className="h-second h-small">
              {row.buyer} · {row.to.city} · <Instant at={toShip && row.promise ? row.promise.dueAt : row.placedAt} />
            </span>
            <div className="h-spread">
              <RowState row={row} />
              {toShip && (
                <label className="orders-check">
                  <span className="h-heard-only">{t('key.choose')}</span>
                  <input
                    className="orders-tick"
                    type="checkbox"
                    checked={chosen.includes(row.orderId)}
                    onChange={() => turn(row.orderId)}
                  />
                </label>
              )}
            </div>
          </li>
        ))}
      </ul>
      {onMore && (
        <p className="orders-more">
          <Button onClick={onMore}>{t('more')}</Button>
        </p>
      )}
    </>
  )
}
