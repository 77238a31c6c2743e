import { type Handler, type Id, type Kernel, onceOnly } from '@heed/kernel'
import { resolveCase } from '../actions/resolve-case.ts'
import type { routes } from '../contract/http.ts'
import { countLanes, readCases } from '../store/cases.ts'
import { pageAfter, pageOf } from './page-cursor.ts'

type Routes = typeof routes

export function diagnosisHandlers(kernel: Kernel) {
  const diagnosis: Handler<Routes['GET /api/desk/diagnosis']> = async ({ reach, caller, query }) =>
    await kernel.db.transact(reach, async (tx) => {
      const shopId = caller.shopId as Id
      const ask = { lane: query.lane ?? null, open: query.state === 'open', after: pageAfter(query.after) }
      const read = await readCases(tx, shopId, { ...ask, rowsMax: query.limit + 1 })
      const page = pageOf(read, query.limit, (row) => ({ at: row.openedAt, id: row.caseId }))
      return { asOf: tx.now, counts: await countLanes(tx, shopId), ...page }
    })

  const resolve: Handler<Routes['POST /api/desk/diagnosis/:caseId/resolve']> = async (call) =>
    await kernel.db.transact(call.reach, (tx) =>
      onceOnly(tx, call.once, async () => {
        const ask = { shopId: call.caller.shopId as Id, caseId: call.params.caseId }
        const done = await resolveCase(tx, { ...ask, resolution: call.body.resolution })
        return done.ok ? { ok: true as const } : done
      }),
    )

  return { 'GET /api/desk/diagnosis': diagnosis, 'POST /api/desk/diagnosis/:caseId/resolve': resolve }
}
