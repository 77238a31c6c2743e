import { useWrite } from '@heed/client'
import { Button, ErrorNote, TextArea, toast, useFormat, useT } from '@heed/ui'
import { useState } from 'react'
import type { Order } from './moments.ts'
import { words } from './words.ts'

type ReviewFormProps = { order: Order; line: { lineId: string; productId: string }; onDone: () => void }

const stars = [1, 2, 3, 4, 5] as const
const textLengthMax = 1_000

/** Stars and words for one line of an order that has arrived. */
export function ReviewForm({ order, line, onDone }: ReviewFormProps) {
  const t = useT(words)
  const { say } = useFormat()
  const [rating, setRating] = useState<number>()
  const [text, setText] = useState('')
  const review = useWrite('POST /api/shop/reviews', {
    renews: ['GET /api/shop/orders/:orderId/after-sales', 'GET /api/open/products/:productId/reviews'],
    onDone: () => {
      toast({ text: t('review.done') })
      onDone()
    },
  })
  const goods = order.lines.find((one) => one.productId === line.productId)
  return (
    <form
      className="order-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (rating === undefined) return
        review.write({ body: { orderId: order.orderId, lineId: line.lineId, rating, text: text.trim() } })
      }}
    >
      <fieldset className="order-stars">
        <legend>{goods ? say(goods.title) : t('review')}</legend>
        {stars.map((one) => (
          <label key={one} data-lit={(rating ?? 0) >= one || undefined}>
            <input type="radio" name="stars" checked={rating === one} onChange={() => setRating(one)} />
            <span aria-hidden="true">★</span>
            <span className="h-heard-only">{t('stars', { count: one })}</span>
          </label>
        ))}
      </fieldset>
      <TextArea
        label={t('review.label')}
        optional
        value={text}
        maxLength={textLengthMax}
        onChange={(event) => setText(event.target.value)}
      />
      {review.error != null && <ErrorNote error={review.error} slim />}
      <div className="h-row">
        <Button
          kind="main"
          type="submit"
          why={rating === undefined ? t('review.noStars') : undefined}
          busy={review.pending}
        >
          {t('review.send')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t('speak.cancel')}
        </Button>
      </div>
    </form>
  )
}
