import type { IdentityAnswers } from '@heed/identity/contract'
import { type Handler, type Kernel, onceOnly, refuse } from '@heed/kernel'
import { decideAppeal } from '../actions/decide-appeal.ts'
import { dryRunPolicy } from '../actions/dry-run-policy.ts'
import { rollBackPolicy } from '../actions/roll-back-policy.ts'
import { saveDraft } from '../actions/save-draft.ts'
import { schedulePolicy } from '../actions/schedule-policy.ts'
import type { routes } from '../contract/http.ts'
import { stateAt } from '../rules/which-version.ts'
import { readAppeals } from '../store/appeals.ts'
import { readPolicyHeads } from '../store/policies.ts'
import { pageAfter, pageOf } from './page-cursor.ts'

type Routes = typeof routes

export function consoleHandlers(kernel: Kernel, identity: IdentityAnswers, loneOperator: boolean) {
  const list: Handler<Routes['GET /api/console/policies']> = async ({ reach }) =>
    await kernel.db.transact(reach, async (tx) => {
      const all = await readPolicyHeads(tx)
      const rows = all.map(({ id, effectiveFromAt, ...rest }) => {
        const siblings = all.filter((other) => other.id === id)
        const state = stateAt(siblings, { id, effectiveFromAt, ...rest }, tx.now)
        return { policyId: id, effectiveFrom: effectiveFromAt, state, ...rest }
      })
      return { asOf: tx.now, rows: rows.reverse() }
    })

  const draft: Handler<Routes['POST /api/console/policies/drafts']> = async ({ reach, once, body }) =>
    await kernel.db.transact(reach, (tx) => onceOnly(tx, once, () => saveDraft(tx, { ...body, actor: reach.actor })))

  const schedule: Handler<Routes['POST /api/console/policies/schedule']> = async ({ reach, once, body }) =>
    await kernel.db.transact(reach, (tx) =>
      onceOnly(tx, once, () =>
        schedulePolicy(tx, {
          ...body,
          effectiveFrom: body.effectiveFrom ?? tx.now,
          actor: reach.actor,
          loneOperator,
        }),
      ),
    )

  const rollBack: Handler<Routes['POST /api/console/policies/roll-back']> = async ({ reach, once, body }) =>
    await kernel.db.transact(reach, (tx) =>
      onceOnly(tx, once, () => rollBackPolicy(tx, { ...body, actor: reach.actor })),
    )

  const dryRun: Handler<Routes['POST /api/console/policies/dry-run']> = async ({ reach, body }) =>
    await kernel.db.transact(reach, async (tx) => {
      const found = await dryRunPolicy(tx, body)
      if (!found) return refuse('no-such-policy')
      const { shopIds, ...run } = found
      const shops = await identity.shops(tx, shopIds)
      const byShop = run.byShop.map((one) => ({ ...one, name: shops.get(one.shopId)?.name ?? null }))
      return { ...run, byShop, currency: body.body.currency }
    })

  const appeals: Handler<Routes['GET /api/console/appeals']> = async ({ reach, query }) =>
    await kernel.db.transact(reach, async (tx) => {
      const after = pageAfter(query.after)
      const place = after && { openedAt: after.at, appealId: after.id }
      const rows = await readAppeals(tx, query.state ?? null, place, query.limit + 1)
      return { asOf: tx.now, ...pageOf(rows, query.limit, (row) => ({ at: row.openedAt, id: row.appealId })) }
    })

  const decide: Handler<Routes['POST /api/console/appeals/:appealId/decide']> = async ({ reach, once, params, body }) =>
    await kernel.db.transact(reach, (tx) =>
      onceOnly(tx, once, async () => {
        const done = await decideAppeal(tx, { ...body, appealId: params.appealId, actor: reach.actor })
        return done.ok ? { ok: true as const } : done
      }),
    )

  return {
    'GET /api/console/policies': list,
    'POST /api/console/policies/drafts': draft,
    'POST /api/console/policies/schedule': schedule,
    'POST /api/console/policies/roll-back': rollBack,
    'POST /api/console/policies/dry-run': dryRun,
    'GET /api/console/appeals': appeals,
    'POST /api/console/appeals/:appealId/decide': decide,
  }
}
