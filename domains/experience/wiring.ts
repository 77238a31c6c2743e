import type { IdentityAnswers } from '@heed/identity/contract'
import { day, hour, type Id, type Kernel, live, type MigrationSource, showId, type Tx, type Wired } from '@heed/kernel'
import type { ExperienceAnswers } from './contract/answers.ts'
import { scoreChanged } from './contract/facts.ts'
import type { ExperienceRequests } from './contract/requests.ts'
import { whenBuyersSpeak } from './reactions/when-buyers-speak.ts'
import { whenOrdersMove } from './reactions/when-orders-move.ts'
import { whenPromisesSettle } from './reactions/when-promises-settle.ts'
import { experienceRoutes } from './routes/score.ts'
import { formulaAt } from './rules/formulas.ts'
import { readRatings } from './store/measure.ts'
import { readScores } from './store/scores.ts'
import { recomputeDueScores } from './timers/recompute-due-scores.ts'

export const experienceMigrations: MigrationSource = {
  domain: 'experience',
  folder: new URL('./store/migrations/', import.meta.url),
}

export interface ExperienceUpstream {
  identity: { answers: IdentityAnswers }
}

/** `scoreEveryMs`: the least business time between two computations of a shop's score; an hour unless said otherwise. */
export function wireExperience(
  kernel: Kernel,
  upstream: ExperienceUpstream,
  options: { scoreEveryMs?: number } = {},
): Wired & { requests: ExperienceRequests; answers: ExperienceAnswers } {
  const everyMs = options.scoreEveryMs ?? hour
  return {
    name: 'experience',
    migrations: experienceMigrations,
    routes: experienceRoutes(kernel, upstream.identity.answers),
    reactions: [...whenOrdersMove(everyMs), ...whenPromisesSettle(everyMs), ...whenBuyersSpeak(everyMs)],
    senders: [],
    timers: [recomputeDueScores(kernel, upstream.identity.answers)],
    live: [
      live(scoreChanged, ({ payload, shopId }) => [
        {
          topic: `shop:${shopId}`,
          kind: 'score-changed',
          data: { shopId: showId('shp', shopId), tenths: payload.tenths, before: payload.before, stage: payload.stage },
        },
      ]),
    ],
    requests: {},
    answers,
    forgetShop,
  }
}

const answers: ExperienceAnswers = {
  scores: readScores,
  async ratings(tx, productIds) {
    const formula = formulaAt(tx.now)
    const prior = formula.metrics.rating?.prior ?? { rows: 0, value: 0 }
    const rows = await readRatings(tx, productIds, tx.now - formula.windowDays * day)
    return new Map(
      rows.map(({ productId, sum, count }) => [
        productId,
        { count, stars: (sum + prior.rows * prior.value) / (count + prior.rows) },
      ]),
    )
  },
}

async function forgetShop(tx: Tx, shopId: Id): Promise<void> {
  for (const table of [
    'score_day',
    'score',
    'pulse',
    'deduction',
    'conversation',
    'claim',
    'rating',
    'promise',
    'orders',
  ])
    await tx.rows(`delete from experience.${table} where shop_id = $1`, [shopId])
}
