import { type Handler, type Id, type Kernel, onceOnly } from '@heed/kernel'
import { openAppeal } from '../actions/open-appeal.ts'
import type { routes } from '../contract/http.ts'
import { readBreaches, readKept, readPromises } from '../store/read-promises.ts'
import { pageAfter, pageOf } from './page-cursor.ts'

type Routes = typeof routes

export function deskHandlers(kernel: Kernel) {
  const ofOrder: Handler<Routes['GET /api/desk/orders/:orderId/promises']> = async ({ params, caller, reach }) =>
    await kernel.db.transact(reach, async (tx) => ({
      asOf: tx.now,
      promises: await readPromises(tx, caller.shopId as Id, [params.orderId]),
    }))

  const kept: Handler<Routes['GET /api/desk/promises/kept']> = async ({ query, caller, reach }) =>
    await kernel.db.transact(reach, async (tx) => {
      const found = await readKept(tx, caller.shopId as Id, query.kind, query.from, query.until)
      const keptShare = found.due === 0 ? null : (found.kept + found.annulled) / found.due
      return { asOf: tx.now, ...found, keptShare }
    })

  const breaches: Handler<Routes['GET /api/desk/breaches']> = async ({ query, caller, reach }) =>
    await kernel.db.transact(reach, async (tx) => {
      const after = pageAfter(query.after)
      const rows = await readBreaches(
        tx,
        caller.shopId as Id,
        after && { brokenAt: after.at, promiseId: after.id },
        query.limit + 1,
      )
      return { asOf: tx.now, ...pageOf(rows, query.limit, (row) => ({ at: row.brokenAt, id: row.promiseId })) }
    })

  const appeal: Handler<Routes['POST /api/desk/breaches/:promiseId/appeal']> = async (call) =>
    await kernel.db.transact(call.reach, (tx) =>
      onceOnly(tx, call.once, () =>
        openAppeal(tx, {
          shopId: call.caller.shopId as Id,
          promiseId: call.params.promiseId,
          words: call.body.words,
          actor: call.reach.actor,
        }),
      ),
    )

  return {
    'GET /api/desk/orders/:orderId/promises': ofOrder,
    'GET /api/desk/promises/kept': kept,
    'GET /api/desk/breaches': breaches,
    'POST /api/desk/breaches/:promiseId/appeal': appeal,
  }
}
