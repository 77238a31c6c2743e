import type { CareAnswers } from '@heed/care/contract'
import type { ExperienceAnswers } from '@heed/experience/contract'
import type { IdentityAnswers } from '@heed/identity/contract'
import { type Id, type Kernel, live, type MigrationSource, showId, type Tx, type Wired } from '@heed/kernel'
import type { ListeningAnswers } from '@heed/listening/contract'
import type { InsightAnswers } from './contract/answers.ts'
import { webhookDisabled } from './contract/facts.ts'
import type { InsightRequests } from './contract/requests.ts'
import { whenFactsAreSaid } from './reactions/when-facts-are-said.ts'
import { insightRoutes } from './routes/all-routes.ts'
import { insightTimers } from './timers/all-timers.ts'
import type { PostMessage } from './webhooks/post-message.ts'

export { type PostMessage, postMessage } from './webhooks/post-message.ts'

export const insightMigrations: MigrationSource = {
  domain: 'insight',
  folder: new URL('./store/migrations/', import.meta.url),
}

export interface InsightUpstream {
  identity: { answers: IdentityAnswers }
  care: { answers: CareAnswers }
  listening: { answers: ListeningAnswers }
  experience: { answers: ExperienceAnswers }
}

export interface InsightOptions {
  /** How webhooks leave the house; `postMessage({ allowLoopback })` in production. Null: none are queued or sent. */
  post: PostMessage | null
  /** Receivers on this machine, for the demo and for development. */
  allowLoopback: boolean
}

export function wireInsight(
  kernel: Kernel,
  upstream: InsightUpstream,
  options: InsightOptions = { post: null, allowLoopback: false },
): Wired & { requests: InsightRequests; answers: InsightAnswers } {
  const answering = {
    identity: upstream.identity.answers,
    care: upstream.care.answers,
    listening: upstream.listening.answers,
    experience: upstream.experience.answers,
  }
  return {
    name: 'insight',
    migrations: insightMigrations,
    routes: insightRoutes(kernel, answering, options),
    reactions: whenFactsAreSaid({ webhooks: options.post !== null }),
    senders: [],
    timers: insightTimers(kernel, options.post),
    live: [
      live(webhookDisabled, ({ payload, shopId }) => [
        {
          topic: `shop:${shopId}`,
          kind: 'webhook-disabled',
          data: { endpointId: showId('whk', payload.endpointId), reason: payload.reason },
        },
      ]),
    ],
    requests: {},
    answers: {},
    forgetShop,
  }
}

async function forgetShop(tx: Tx, shopId: Id): Promise<void> {
  for (const table of ['attempt', 'delivery', 'endpoint', 'day_count', 'waiting_order'])
    await tx.rows(`delete from insight.${table} where shop_id = $1`, [shopId])
}
