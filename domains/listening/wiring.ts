import type { CareAnswers } from '@heed/care/contract'
import type { CatalogAnswers, CatalogRequests } from '@heed/catalog/contract'
import type { ContentAnswers, ContentRequests } from '@heed/content/contract'
import type { IdentityAnswers, IdentityRequests } from '@heed/identity/contract'
import {
  bindRoutes,
  type Id,
  type Kernel,
  type MigrationSource,
  minute,
  type Tx,
  timer,
  type Wired,
} from '@heed/kernel'
import type { TradeAnswers } from '@heed/trade/contract'
import { measureOutcomes } from './actions/measure-outcomes.ts'
import { mergeDemands } from './actions/merge-demands.ts'
import { replyToAskers } from './actions/reply-to-askers.ts'
import { unmergeDemand } from './actions/unmerge-demand.ts'
import { audit, auditFindings } from './answers/audit.ts'
import type { ListeningAnswers } from './contract/answers.ts'
import { routes } from './contract/http.ts'
import type { ListeningRequests } from './contract/requests.ts'
import { whenOrdersArePaid } from './reactions/when-orders-are-paid.ts'
import { whenPeopleJoin } from './reactions/when-people-join.ts'
import { whenSomethingAnswers } from './reactions/when-something-answers.ts'
import { whenWordsAreSaid } from './reactions/when-words-are-said.ts'
import { correctionHandlers } from './routes/corrections.ts'
import { deskHandlers } from './routes/desk.ts'
import { liveMappings } from './routes/live.ts'
import { shopperHandlers } from './routes/shopper.ts'
import { whenDemandsAreAnswered } from './senders/when-demands-are-answered.ts'
import { readDemands } from './store/demands.ts'
import { readStateCounts } from './store/detail.ts'
import { readBestQuotes } from './store/verbatims.ts'

export const listeningMigrations: MigrationSource = {
  domain: 'listening',
  folder: new URL('./store/migrations/', import.meta.url),
}

export interface ListeningUpstream {
  identity: { answers: IdentityAnswers; requests: IdentityRequests }
  catalog: { answers: CatalogAnswers; requests: CatalogRequests }
  content: { answers: ContentAnswers; requests: ContentRequests }
  trade: { answers: TradeAnswers }
  care: { answers: CareAnswers }
}

export function wireListening(
  kernel: Kernel,
  upstream: ListeningUpstream,
): Wired & { requests: ListeningRequests; answers: ListeningAnswers } {
  const measured = { content: upstream.content.answers, trade: upstream.trade.answers, care: upstream.care.answers }
  return {
    name: 'listening',
    migrations: listeningMigrations,
    routes: bindRoutes(routes, {
      ...deskHandlers(kernel, upstream),
      ...correctionHandlers(kernel),
      ...shopperHandlers(kernel, upstream),
    }),
    reactions: [
      ...whenWordsAreSaid(upstream.catalog.answers, upstream.identity.answers),
      ...whenSomethingAnswers,
      whenOrdersArePaid,
      whenPeopleJoin,
    ],
    senders: whenDemandsAreAnswered(upstream.identity.requests, upstream.catalog.requests, upstream.content.requests),
    timers: [
      timer({
        name: 'listening/measure-outcomes',
        everyMs: minute,
        batch: 50,
        guarded: false,
        sweep: (limit) => measureOutcomes(kernel, measured, limit),
      }),
    ],
    live: liveMappings,
    answers,
    requests: wireRequests(kernel),
    forgetShop,
  }
}

const answers: ListeningAnswers = {
  demands: async (tx, shopId, ids) => new Map((await readDemands(tx, shopId, ids)).map((one) => [one.demandId, one])),
  quotes: (tx, shopId, demandId, rowsMax) => readBestQuotes(tx, shopId, [demandId], rowsMax),
  openDemandCount: async (tx, shopId) => (await readStateCounts(tx, shopId)).open,
  audit,
  auditFindings,
}

function wireRequests(kernel: Kernel): ListeningRequests {
  const at = (shopId: Id, actor: string) => ({ role: 'worker' as const, shopId, actor })
  return {
    merge: ({ shopId, from, into, actor }) => mergeDemands(kernel, at(shopId, actor), from, into),
    unmerge: ({ shopId, demandId, actor }) => unmergeDemand(kernel, at(shopId, actor), demandId),
    reply: async ({ key, shopId, actor, ...reply }) => {
      const once = { scope: `listening.reply ${shopId}`, key, hash: reply.demandId }
      return (await replyToAskers(kernel, at(shopId, actor), reply, once)) as Awaited<
        ReturnType<ListeningRequests['reply']>
      >
    },
  }
}

async function forgetShop(tx: Tx, shopId: Id): Promise<void> {
  for (const table of [
    'correction_word',
    'correction',
    'reply',
    'answer',
    'buyer',
    'demand_day',
    'voice',
    'evidence',
    'demand',
    'verbatim',
  ])
    await tx.rows(`delete from listening.${table} where shop_id = $1`, [shopId])
}
