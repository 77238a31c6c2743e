import type { ExperienceAnswers } from '@heed/experience/contract'
import type { IdentityAnswers } from '@heed/identity/contract'
import { day, type Tx } from '@heed/kernel'
import { dayStart, keptShare } from '../rules/days.ts'
import { sumOfAll } from '../store/counts.ts'

const windowDays = 30
const parkedReadersMax = 50

/** The platform's last thirty days, and what waits for a person: parked facts, a clock that is held. */
export async function overview(tx: Tx, upstream: { identity: IdentityAnswers; experience: ExperienceAnswers }) {
  const windowFrom = dayStart(tx.now) - (windowDays - 1) * day
  const sums = await sumOfAll(tx, windowFrom)
  const n = (kind: string) => sums.get(kind)?.n ?? 0
  const promises = { kept: n('kept'), broken: n('broken'), annulled: n('annulled') }
  const shops = await upstream.identity.allShops(tx)
  const scores = await upstream.experience.scores(
    tx,
    shops.map((one) => one.shopId),
  )
  return {
    asOf: tx.now,
    windowFrom,
    shops: shops.length,
    orders: n('orders'),
    promises: { ...promises, keptShare: keptShare(promises) },
    coupons: { count: n('coupons'), amountMinor: sums.get('coupons')?.amountMinor ?? 0, currency: 'CNY' },
    scores: shops
      .flatMap(({ shopId, name }) => {
        const score = scores.get(shopId)
        return score
          ? [{ shopId, name, tenths: score.tenths, stage: score.stage, formulaVersion: score.formulaVersion }]
          : []
      })
      .sort((a, b) => b.tenths - a.tenths),
    parked: await tx.rows<{ reader: string; facts: number; oldestAt: number; error: string }>(
      `select p.reader, count(*) as facts, min(p.parked_at) as "oldestAt", min(p.error) as error
       from kernel.parked p group by p.reader order by p.reader limit $1`,
      [parkedReadersMax],
    ),
    clockHold: await tx.maybe<{ since: number; reason: string }>(
      `select h.since, h.reason from kernel.held h where h.name = 'clock'`,
    ),
  }
}
