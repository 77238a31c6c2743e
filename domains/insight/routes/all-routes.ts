import type { CareAnswers } from '@heed/care/contract'
import type { ExperienceAnswers } from '@heed/experience/contract'
import type { IdentityAnswers } from '@heed/identity/contract'
import { type BoundRoute, bindRoutes, type Id, type Instant, type Kernel, pageRows, type Reach } from '@heed/kernel'
import type { ListeningAnswers } from '@heed/listening/contract'
import { addEndpoint } from '../actions/add-endpoint.ts'
import { changeEndpoint } from '../actions/change-endpoint.ts'
import { redeliver } from '../actions/redeliver.ts'
import { removeEndpoint } from '../actions/remove-endpoint.ts'
import { rotateSecret } from '../actions/rotate-secret.ts'
import { flywheel } from '../answers/flywheel.ts'
import { overview } from '../answers/overview.ts'
import { today } from '../answers/today.ts'
import { routes } from '../contract/http.ts'
import { publicTypes } from '../contract/public-facts.ts'
import { readDeliveries } from '../store/deliveries.ts'
import { readEndpoints } from '../store/endpoints.ts'

const weeksShown = 8

export interface Answering {
  identity: IdentityAnswers
  care: CareAnswers
  listening: ListeningAnswers
  experience: ExperienceAnswers
}

const atShop = (reach: Reach) => reach as Reach & { shopId: Id }

export function insightRoutes(kernel: Kernel, upstream: Answering, options: { allowLoopback: boolean }): BoundRoute[] {
  return bindRoutes(routes, {
    'GET /api/desk/today': (call) => kernel.db.transact(call.reach, (tx) => today(tx, call.caller.shopId!, upstream)),
    'GET /api/desk/flywheel': (call) =>
      kernel.db.transact(call.reach, (tx) => flywheel(tx, call.caller.shopId!, call.query.weeks ?? weeksShown)),
    'GET /api/console/overview': (call) => kernel.db.transact(call.reach, (tx) => overview(tx, upstream)),
    'GET /api/desk/webhooks': (call) =>
      kernel.db.transact(call.reach, async (tx) => ({
        rows: await readEndpoints(tx, call.caller.shopId!),
        types: [...publicTypes],
      })),
    'POST /api/desk/webhooks': (call) => addEndpoint(kernel, atShop(call.reach), call.body, options),
    'PUT /api/desk/webhooks/:endpointId': (call) =>
      changeEndpoint(kernel, atShop(call.reach), call.params.endpointId, call.body),
    'DELETE /api/desk/webhooks/:endpointId': (call) =>
      removeEndpoint(kernel, atShop(call.reach), call.params.endpointId),
    'POST /api/desk/webhooks/:endpointId/secret': (call) =>
      rotateSecret(kernel, atShop(call.reach), call.params.endpointId),
    'GET /api/desk/webhooks/:endpointId/deliveries': (call) =>
      kernel.db.transact(call.reach, async (tx) => {
        const rowsMax = Math.min(call.query.limit ?? 30, pageRows.max)
        const page = { after: readCursor(call.query.after), rowsMax: rowsMax + 1 }
        const found = await readDeliveries(tx, call.caller.shopId!, call.params.endpointId, page)
        const rows = found.slice(0, rowsMax)
        const last = found.length > rowsMax ? rows.at(-1) : undefined
        return { rows, next: last ? `${last.createdAt}.${last.deliveryId}` : null, asOf: tx.now }
      }),
    'POST /api/desk/deliveries/:deliveryId/redeliver': (call) =>
      redeliver(kernel, atShop(call.reach), call.params.deliveryId),
  })
}

/** Where the last row stood; one that cannot be read starts from the beginning. */
function readCursor(text: string | undefined): { at: Instant; id: Id } | null {
  const found = /^(\d{1,16})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(text ?? '')
  return found ? { at: Number(found[1]), id: found[2]! } : null
}
