import type { CatalogAnswers } from '@heed/catalog/contract'
import type { Handler, Id, Kernel } from '@heed/kernel'
import type { routes } from '../contract/http.ts'
import { countQueue, readShipQueue } from '../store/ship-queue.ts'
import { pageAfter, pageOf } from './page-cursor.ts'

type Queue = Handler<(typeof routes)['GET /api/desk/ship-queue']>

/** The warehouse's list, titles taken from the catalogue in the same transaction. */
export function shipQueueHandler(kernel: Kernel, catalog: CatalogAnswers): Queue {
  return async ({ query, caller, reach }) =>
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
}
