import { useWrite } from '@heed/client'
import { Button, Dialog, ErrorNote, Field, TextArea, toast, useFormat, useT } from '@heed/ui'
import { useState } from 'react'
import type { Order } from './order-story.ts'
import { words } from './words.ts'

/** Money back, whole or in part: the amount, the reason the buyer reads, and a button that says what it does. */
export function RefundDialog({ order, onClose }: { order: Order; onClose: () => void }) {
  const t = useT(words)
  const { money } = useFormat()
  const { currency } = order
  const most = order.totalMinor - order.refundedMinor
  const [amount, setAmount] = useState('')
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const minor = /^\d+(\.\d{1,2})?$/.test(amount.trim()) ? Math.round(Number(amount) * 100) : 0
  const wrong = {
    amount:
      minor < 1 || minor > most ? t('refund.amount.wrong', { money: money({ minor: most, currency }) }) : undefined,
    reason: reason.trim() === '' ? t('refund.reason.wrong') : undefined,
  }
  const refund = useWrite('POST /api/desk/orders/:orderId/refund', {
    renews: ['GET /api/desk/orders/:orderId', 'GET /api/desk/pages/orders'],
    onDone: () => {
      toast({ text: t('refund.done', { money: money({ minor, currency }), buyer: order.buyer.name }) })
      onClose()
    },
  })
  const send = () => {
    setTried(true)
    if (!wrong.amount && !wrong.reason)
      refund.write({ params: { orderId: order.orderId }, body: { amountMinor: minor, reason: reason.trim() } })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('refund.title', { buyer: order.buyer.name })}
      actions={
        <Button kind="danger" busy={refund.pending} onClick={send}>
          {t('refund.confirm', { money: minor > 0 ? money({ minor, currency }) : '' })}
        </Button>
      }
    >
      <div className="h-stack">
        <div className="order-amount">
          <Field
            label={t('refund.amount')}
            note={t('refund.most', { money: money({ minor: most, currency }) })}
            wrong={tried ? wrong.amount : undefined}
            inputMode="decimal"
            before="¥"
            value={amount}
            onChange={(event) => setAmount(event.target.value)}
          />
          <Button onClick={() => setAmount(String(most / 100))}>{t('refund.all')}</Button>
        </div>
        <TextArea
          label={t('refund.reason')}
          note={t('refund.reason.note')}
          wrong={tried ? wrong.reason : undefined}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        {refund.error != null && <ErrorNote error={refund.error} slim />}
        <p className="h-second">{t('refund.warn')}</p>
      </div>
    </Dialog>
  )
}
