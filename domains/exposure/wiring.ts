import type { ContentRequests } from '@heed/content/contract'
import type { ExperienceAnswers } from '@heed/experience/contract'
import { batcher, hour, type Id, type Kernel, limit, type MigrationSource, type Tx, type Wired } from '@heed/kernel'
import { recordImpressions } from './actions/record-impressions.ts'
import type { ExposureAnswers } from './contract/answers.ts'
import type { ExposureRequests } from './contract/requests.ts'
import { whenThingsAppear } from './reactions/when-things-appear.ts'
import { exposureRoutes } from './routes/feed.ts'
import { whenStandingIsChanged } from './senders/when-standing-is-changed.ts'
import type { Impression } from './store/impressions.ts'
import { exposureTimers } from './timers/all-timers.ts'

export const exposureMigrations: MigrationSource = {
  domain: 'exposure',
  folder: new URL('./store/migrations/', import.meta.url),
}

const flushPages = limit('exposure.flush', 50, 'feed pages recorded in one transaction')
const queuePages = limit('exposure.queue', 5_000, 'feed pages waiting to be recorded; beyond it the feed says so')

export interface ExposureUpstream {
  content: { requests: ContentRequests }
  experience: { answers: ExperienceAnswers }
}

/** `rankEveryMs`: business time between two rankings; an hour unless said otherwise. */
export function wireExposure(
  kernel: Kernel,
  upstream: ExposureUpstream,
  options: { rankEveryMs?: number } = {},
): Wired & { requests: ExposureRequests; answers: ExposureAnswers } {
  const record = batcher<Impression[], true>({
    batchMax: flushPages.max,
    queueMax: queuePages.max,
    run: (_lane, pages) => recordImpressions(kernel, pages),
  })
  return {
    name: 'exposure',
    migrations: exposureMigrations,
    routes: exposureRoutes(kernel, record),
    reactions: whenThingsAppear,
    senders: [whenStandingIsChanged(upstream.content.requests)],
    timers: exposureTimers(kernel, upstream.experience.answers, options.rankEveryMs ?? hour),
    live: [],
    requests: {},
    answers: {
      async served(tx, shopId, since) {
        const { n } = await tx.one<{ n: number }>(
          `select count(*) as n from exposure.impression i where i.shop_id = $1 and i.served_at >= $2`,
          [shopId, since],
        )
        return n
      },
    },
    forgetShop,
  }
}

async function forgetShop(tx: Tx, shopId: Id): Promise<void> {
  for (const table of ['impression', 'standing', 'tally', 'card'])
    await tx.rows(`delete from exposure.${table} where shop_id = $1`, [shopId])
}
