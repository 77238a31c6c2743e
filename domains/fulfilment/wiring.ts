import type { CatalogAnswers } from '@heed/catalog/contract'
import type { IdentityAnswers } from '@heed/identity/contract'
import { bindRoutes, type Kernel, live, type MigrationSource, showId, type Wired } from '@heed/kernel'
import { importScans } from './actions/import-scans.ts'
import { fulfilmentAnswers } from './answers/all-answers.ts'
import type { FulfilmentAnswers } from './contract/answers.ts'
import { packingMismatch, parcelLabelled, parcelStalled, parcelsScanned } from './contract/facts.ts'
import { routes } from './contract/http.ts'
import type { FulfilmentRequests } from './contract/requests.ts'
import { whenOrderIsCancelled } from './reactions/when-order-is-cancelled.ts'
import { whenOrderIsPaid } from './reactions/when-order-is-paid.ts'
import { whenShopIsOpened } from './reactions/when-shop-is-opened.ts'
import { outsideHandlers } from './routes/for-buyers-and-carriers.ts'
import { diagnosisHandlers } from './routes/for-diagnosis.ts'
import { warehouseHandlers } from './routes/for-the-warehouse.ts'
import { timelinessHandlers } from './routes/for-timeliness.ts'
import { earlyWarningMs } from './rules/likely-cause.ts'
import { forgetShop } from './store/forget.ts'
import { dropHomeWarehouse } from './store/home-warehouse.ts'
import { writeCarriers, writeRoutes, writeWarehouses } from './store/set-up.ts'
import { writeDeadlines } from './store/tasks.ts'
import { fulfilmentTimers } from './timers/all-timers.ts'

export const fulfilmentMigrations: MigrationSource = {
  domain: 'fulfilment',
  folder: new URL('./store/migrations/', import.meta.url),
}

export interface FulfilmentUpstream {
  identity: { answers: IdentityAnswers }
  catalog: { answers: CatalogAnswers }
}

export type WiredFulfilment = Wired & { requests: FulfilmentRequests; answers: FulfilmentAnswers }

export function wireFulfilment(kernel: Kernel, upstream: FulfilmentUpstream): WiredFulfilment {
  return {
    name: 'fulfilment',
    migrations: fulfilmentMigrations,
    routes: bindRoutes(routes, {
      ...warehouseHandlers(kernel, upstream.catalog.answers),
      ...diagnosisHandlers(kernel),
      ...timelinessHandlers(kernel),
      ...outsideHandlers(kernel),
    }),
    reactions: [whenShopIsOpened(upstream.identity.answers), whenOrderIsPaid, whenOrderIsCancelled],
    senders: [],
    timers: fulfilmentTimers(kernel),
    live: liveMappings,
    requests: fulfilmentRequests(kernel),
    answers: fulfilmentAnswers,
    forgetShop,
  }
}

function fulfilmentRequests(kernel: Kernel): FulfilmentRequests {
  const reach = (shopId: string, actor: string) => ({ role: 'worker', shopId, actor }) as const
  return {
    async setDeadlines({ shopId, deadlines }) {
      if (deadlines.length === 0) return
      await kernel.db.transact(reach(shopId, 'promises'), (tx) => writeDeadlines(tx, shopId, deadlines, earlyWarningMs))
    },
    async importScans(batch) {
      const { refused, ...counts } = await importScans(kernel, batch)
      return { ...counts, fromTheFuture: refused }
    },
    async setUpWarehouses({ shopId, warehouses, actor }) {
      return await kernel.db.transact(reach(shopId, actor), async (tx) => {
        const warehouseIds = await writeWarehouses(tx, shopId, warehouses)
        await dropHomeWarehouse(tx, shopId)
        return { warehouseIds }
      })
    },
    async setUpCarriers({ shopId, carriers, actor }) {
      await kernel.db.transact(reach(shopId, actor), (tx) => writeCarriers(tx, shopId, carriers))
    },
    async setUpRoutes({ shopId, routes: standards, actor }) {
      await kernel.db.transact(reach(shopId, actor), (tx) => writeRoutes(tx, shopId, standards))
    },
  }
}

const liveMappings = [
  live(parcelLabelled, (f) => [
    {
      topic: `person:${f.payload.personId}`,
      kind: 'parcel-labelled',
      data: { orderId: showId('ord', f.payload.orderId), trackingNumber: f.payload.trackingNumber },
    },
    { topic: `shop:${f.shopId}`, kind: 'parcel-labelled', data: { orderId: showId('ord', f.payload.orderId) } },
  ]),
  // The buyer hears each scan; the desk hears how many came, and reads the queue again.
  live(parcelsScanned, (f) => [
    ...f.payload.scans.map((scan) => ({
      topic: `person:${scan.personId}`,
      kind: 'parcel-scanned',
      data: { orderId: showId('ord', scan.orderId), code: scan.code, at: scan.at, place: scan.place },
    })),
    { topic: `shop:${f.shopId}`, kind: 'parcels-scanned', data: { scans: f.payload.scans.length } },
  ]),
  live(parcelStalled, (f) => [
    {
      topic: `shop:${f.shopId}`,
      kind: 'parcel-stalled',
      data: { orderId: showId('ord', f.payload.orderId), segment: f.payload.segment },
    },
  ]),
  live(packingMismatch, (f) => [
    {
      topic: `shop:${f.shopId}`,
      kind: 'packing-mismatch',
      data: {
        orderId: showId('ord', f.payload.orderId),
        expectedGrams: f.payload.expectedGrams,
        measuredGrams: f.payload.measuredGrams,
      },
    },
  ]),
]
