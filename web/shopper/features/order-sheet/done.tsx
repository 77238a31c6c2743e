import { read } from '@heed/client'
import { Countdown, Instant, Money, Thread, type ThreadStep, useT } from '@heed/ui'
import { useQuery } from '@tanstack/react-query'
import type { Placed } from './order-sheet.tsx'
import { words } from './words.ts'

/** It is ordered: the thread begins here, and what is owed stands on it hollow. */
export function Done({ placed }: { placed: Placed }) {
  const t = useT(words)
  const { productId, city, province } = placed
  const page = useQuery(
    read('GET /api/open/pages/product/:productId', { params: { productId }, query: { city, province } }),
  )
  const terms = page.data?.terms
  const amount = <Money value={{ minor: placed.totalMinor, currency: placed.currency }} />
  const steps: ThreadStep[] = [{ id: 'placed', state: 'happened', title: t.rich('done.placed', { amount }) }]
  if (terms) {
    steps.push({
      id: 'leaves',
      state: 'owed',
      title: t.rich('done.leaves', { leaves: <Instant at={terms.dispatchDueAt} /> }),
      detail: <Countdown to={terms.dispatchDueAt} />,
    })
  }
  if (terms?.arrivalDueAt) {
    const arrives = <Instant at={terms.arrivalDueAt} />
    steps.push({ id: 'arrives', state: 'owed', title: t.rich('done.arrives', { arrives, city }) })
  }
  return <Thread steps={steps} label={t('done.title')} draws />
}
