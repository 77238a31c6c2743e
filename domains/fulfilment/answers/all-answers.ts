import type { Id } from '@heed/kernel'
import type { FulfilmentAnswers, ParcelAnswer } from '../contract/answers.ts'
import { audit, auditFindings } from '../store/audit.ts'
import { readParcels } from '../store/read-parcels.ts'
import { readRouteHours } from '../store/set-up.ts'

export const fulfilmentAnswers: FulfilmentAnswers = {
  async parcels(tx, shopId, orderIds) {
    const found = await readParcels(tx, shopId, orderIds)
    return Map.groupBy(found, (one) => one.orderId) as Map<Id, ParcelAnswer[]>
  },
  routeHours: readRouteHours,
  audit,
  auditFindings,
}
