import { useWrite } from '@heed/client'
import { Button, Chip, ErrorNote, Select, TextArea, toast, useT } from '@heed/ui'
import { useState } from 'react'
import { words } from './words.ts'

const kinds = ['message', 'claim', 'return'] as const
const reasons = ['quality', 'damage', 'dispatch', 'changed-mind', 'other'] as const
const textLengthMax = 1_000

/** Ask, complain or send back, in one's own words. */
export function SpeakForm({ orderId, onDone }: { orderId: string; onDone: () => void }) {
  const t = useT(words)
  const [kind, setKind] = useState<(typeof kinds)[number]>('message')
  const [reason, setReason] = useState<(typeof reasons)[number] | null>(null)
  const [text, setText] = useState('')
  const speak = useWrite('POST /api/shop/orders/:orderId/after-sales', {
    renews: ['GET /api/shop/orders/:orderId/after-sales'],
    onDone: () => {
      toast({ text: t('speak.done') })
      onDone()
    },
  })
  const why =
    text.trim() === '' ? t('speak.empty') : kind !== 'message' && reason === null ? t('speak.noReason') : undefined
  return (
    <form
      className="order-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (why !== undefined) return
        speak.write({
          params: { orderId },
          body: { kind, text: text.trim(), ...(kind !== 'message' && reason !== null && { reason }) },
        })
      }}
    >
      <div className="h-row">
        {kinds.map((one) => (
          <Chip key={one} chosen={one === kind} onChoose={() => setKind(one)}>
            {t(`kind.${one}`)}
          </Chip>
        ))}
      </div>
      {kind !== 'message' && (
        <Select
          label={t('speak.reason')}
          options={reasons.map((one) => ({ value: one, label: t(`reason.${one}`) }))}
          value={reason}
          onChoose={setReason}
        />
      )}
      <TextArea
        label={t('speak.label')}
        value={text}
        maxLength={textLengthMax}
        onChange={(event) => setText(event.target.value)}
      />
      {speak.error != null && <ErrorNote error={speak.error} slim />}
      <div className="h-row">
        <Button kind="main" type="submit" why={why} busy={speak.pending}>
          {t('speak.send')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t('speak.cancel')}
        </Button>
      </div>
    </form>
  )
}
