import type { ExperienceAnswers } from '@heed/experience/contract'
import { day, type Kernel, limit, type Timer, timer } from '@heed/kernel'
import { rankCards } from '../actions/rank-cards.ts'

const keptDays = limit('exposure.impression-days', 30, 'why a card was shown can be asked for a month')
const sweptRows = limit('exposure.sweep', 5_000, 'old impressions deleted in one statement')

export const exposureTimers = (kernel: Kernel, experience: ExperienceAnswers, everyMs: number): Timer[] => [
  timer({
    name: 'exposure/rank-cards',
    everyMs: 5_000,
    guarded: false,
    batch: Number.MAX_SAFE_INTEGER,
    sweep: () => rankCards(kernel, experience, everyMs),
  }),
  timer({
    name: 'exposure/forget-old-impressions',
    everyMs: 3_600_000,
    guarded: false,
    batch: sweptRows.max,
    sweep: (rows) =>
      kernel.db.transact({ role: 'worker', actor: 'exposure' }, async (tx) => {
        const gone = await tx.rows(
          `delete from exposure.impression d using
             (select i.shop_id, i.impression_id from exposure.impression i where i.served_at < $1
              order by i.served_at, i.shop_id, i.impression_id limit $2) old
           where d.shop_id = old.shop_id and d.impression_id = old.impression_id returning d.impression_id`,
          [tx.now - keptDays.max * day, rows],
        )
        return gone.length
      }),
  }),
]
