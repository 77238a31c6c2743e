import { type ReadKey, useWrite } from '@heed/client'
import { Button, ErrorNote, useT } from '@heed/ui'
import { words } from './words.ts'

const renews: ReadKey[] = ['GET /api/shop/pages/order/:orderId', 'GET /api/shop/pages/orders']

/** An order that waits for money: pay it or let it go. */
export function Unpaid({ orderId }: { orderId: string }) {
  const t = useT(words)
  const pay = useWrite('POST /api/shop/orders/:orderId/pay', { renews })
  const cancel = useWrite('POST /api/shop/orders/:orderId/cancel', { renews })
  const error = pay.error ?? cancel.error
  return (
    <div className="h-stack">
      <div className="h-row">
        <Button kind="main" size="thumb" busy={pay.pending} onClick={() => pay.write({ params: { orderId } })}>
          {t('pay')}
        </Button>
        <Button size="thumb" busy={cancel.pending} onClick={() => cancel.write({ params: { orderId } })}>
          {t('cancel')}
        </Button>
      </div>
      {error != null && <ErrorNote error={error} slim />}
    </div>
  )
}
