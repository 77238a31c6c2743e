import type { CatalogAnswers } from '@heed/catalog/contract'
import { type Handler, type Id, type Kernel, onceOnly } from '@heed/kernel'
import { labelParcels } from '../actions/label-parcels.ts'
import { packParcels } from '../actions/pack-parcels.ts'
import type { routes } from '../contract/http.ts'
import { readParcels } from '../store/read-parcels.ts'
import { readSetUp } from '../store/set-up.ts'
import { shipQueueHandler } from './ship-queue.ts'
import { shownParcel } from './shown-parcel.ts'

type Routes = typeof routes

export function warehouseHandlers(kernel: Kernel, catalog: CatalogAnswers) {
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

  return {
    'GET /api/desk/ship-queue': shipQueueHandler(kernel, catalog),
    'POST /api/desk/parcels/pack': pack,
    'POST /api/desk/parcels/label': label,
    'GET /api/desk/orders/:orderId/parcels': parcels,
    'GET /api/desk/shipping': shipping,
  }
}
