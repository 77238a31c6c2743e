import { type Answer, read } from '@heed/client'
import { Ago, Button, Money, QueryBoundary, Quote, Skeleton, StateMark, useT } from '@heed/ui'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Order } from './moments.ts'
import { ReviewForm } from './review-form.tsx'
import { SpeakForm } from './speak-form.tsx'
import { words } from './words.ts'

type Spoken = Answer<'GET /api/shop/orders/:orderId/after-sales'>['rows'][number]

/** What was said after the sale, a review when it has arrived, and a way to speak. */
export function AfterSales({ order }: { order: Order }) {
  const t = useT(words)
  const { orderId } = order
  const after = useQuery(read('GET /api/shop/orders/:orderId/after-sales', { params: { orderId } }))
  const [open, setOpen] = useState<'speak' | 'review'>()
  return (
    <section className="order-card">
      <h2>{t('after')}</h2>
      <QueryBoundary query={after} skeleton={<Skeleton count={2} />}>
        {(data) => {
          const line = data.lines.find((one) => one.reviewId === null)
          const mayReview = data.signedAt !== null && line !== undefined
          return (
            <>
              {data.rows.map((row) => (
                <Row key={row.wordsId} row={row} />
              ))}
              {open === 'speak' && <SpeakForm orderId={orderId} onDone={() => setOpen(undefined)} />}
              {open === 'review' && line && (
                <ReviewForm key={line.lineId} order={order} line={line} onDone={() => setOpen(undefined)} />
              )}
              {open === undefined && (
                <div className="h-row">
                  {mayReview && <Button onClick={() => setOpen('review')}>{t('review')}</Button>}
                  <Button onClick={() => setOpen('speak')}>{t('speak')}</Button>
                </div>
              )}
            </>
          )
        }}
      </QueryBoundary>
    </section>
  )
}

function Row({ row }: { row: Spoken }) {
  const t = useT(words)
  const over = row.state === 'answered' || row.state === 'settled'
  return (
    <article className="order-said">
      <Quote size="small" text={row.text} source={t(`kind.${row.kind}`)} time={<Ago at={row.saidAt} />} />
      {row.answer === null ? (
        <StateMark state="owed">{t('said.waiting')}</StateMark>
      ) : (
        <p>
          <StateMark state={over ? 'kept' : 'broken'}>{t(`said.${row.state}`)}</StateMark> {row.answer}
        </p>
      )}
      {row.refundMinor !== null && row.refundMinor > 0 && row.refundState !== 'none' && (
        <p className="h-second">
          {t.rich(`refund.${row.refundState}`, {
            amount: <Money value={{ minor: row.refundMinor, currency: row.currency }} />,
          })}
        </p>
      )}
    </article>
  )
}
