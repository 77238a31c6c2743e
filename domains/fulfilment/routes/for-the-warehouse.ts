import type { CatalogAnswers } from '@heed/catalog/contract'
import { type Handler, type Id, type Kernel, onceOnly } from '@heed/kernel'
import { labelParcels } from '../actions/label-parcels.ts'
import { packParcels } from '../actions/pack-parcels.ts'
import { resolveCase } from '../actions/resolve-case.ts'
import type { routes } from '../contract/http.ts'
import { countLanes, readCases } from '../store/cases.ts'
import { readParcels } from '../store/read-parcels.ts'
import { readSetUp } from '../store/set-up.ts'
import { countQueue, readShipQueue } from '../store/ship-queue.ts'
import { pageAfter, pageOf } from './page-cursor.ts'
import { shownParcel } from './shown-parcel.ts'

type Routes = typeof routes

export function warehouseHandlers(kernel: Kernel, catalog: CatalogAnswers) {
  const queue: Handler<Routes['GET /api/desk/ship-queue']> = async ({ query, caller, reach }) =>
    await kernel.db.transact(reach, async (tx) => {
      const shopId = caller.shopId as Id
      const ask = { tab: query.tab, warehouseId: query.warehouseId ?? null, after: pageAfter(query.after) }
      const read = await readShipQueue(tx, shopId, { ...ask, rowsMax: query.limit + 1 })
      const { rows, next } = pageOf(read, query.limit, (row) => ({ at: row.dueAt, id: row.orderId }))
      const variants = await catalog.variants(tx, [
        ...new Set(rows.flatMap((row) => row.lines.map((line) => line.variantId))),
      ])
      const counts = new Map((await countQueue(tx, shopId)).map((one) => [one.state, one.orders]))
      return {
        asOf: tx.now,
        counts: {
          toPack: counts.get('waiting') ?? 0,
          stopped: counts.get('stopped') ?? 0,
          toLabel: counts.get('packed') ?? 0,
          toHandOver: counts.get('labelled') ?? 0,
        },
        rows: rows.map((row) => ({
          ...row,
          leftMs: row.dueAt - tx.now,
          lines: row.lines.map((line) => {
            const variant = variants.get(line.variantId)
            return { ...line, title: variant?.title ?? null, name: variant?.name ?? null }
          }),
        })),
        next,
      }
    })

  const pack: Handler<Routes['POST /api/desk/parcels/pack']> = async ({ reach, caller, once, body }) =>
    await kernel.db.transact(reach, (tx) =>
      onceOnly(tx, once, async () => ({
        ok: true as const,
        rows: await packParcels(tx, caller.shopId as Id, body.parcels),
      })),
    )

  const label: Handler<Routes['POST /api/desk/parcels/label']> = async ({ reach, caller, once, body }) =>
    await kernel.db.transact(reach, (tx) =>
      onceOnly(tx, once, async () => ({
        ok: true as const,
        rows: await labelParcels(tx, caller.shopId as Id, body.labels),
      })),
    )

  const parcels: Handler<Routes['GET /api/desk/orders/:orderId/parcels']> = async ({ reach, caller, params }) =>
    await kernel.db.transact(reach, async (tx) => {
      const found = await readParcels(tx, caller.shopId as Id, [params.orderId])
      return { asOf: tx.now, parcels: found.map((one) => shownParcel(one, tx.now)) }
    })

  const shipping: Handler<Routes['GET /api/desk/shipping']> = async ({ reach, caller }) =>
    await kernel.db.transact(reach, (tx) => readSetUp(tx, caller.shopId as Id))

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

  return {
    'GET /api/desk/ship-queue': queue,
    'POST /api/desk/parcels/pack': pack,
    'POST /api/desk/parcels/label': label,
    'GET /api/desk/orders/:orderId/parcels': parcels,
    'GET /api/desk/shipping': shipping,
    'GET /api/desk/diagnosis': diagnosis,
    'POST /api/desk/diagnosis/:caseId/resolve': resolve,
  }
}
