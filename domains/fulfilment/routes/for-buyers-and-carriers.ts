import { type Handler, type Id, type Kernel, refuse } from '@heed/kernel'
import { receiveCarrierPush } from '../actions/receive-carrier-push.ts'
import type { routes } from '../contract/http.ts'
import { readOwnParcels } from '../store/read-parcels.ts'
import { shownParcel } from './shown-parcel.ts'

type Routes = typeof routes
const pushMaxBytes = 1_048_576

export function outsideHandlers(kernel: Kernel) {
  const mine: Handler<Routes['GET /api/shop/orders/:orderId/parcels']> = async ({ reach, caller, params }) =>
    await kernel.db.transact(reach, async (tx) => {
      const found = await readOwnParcels(tx, caller.personId as Id, params.orderId)
      return { asOf: tx.now, parcels: found.map((one) => shownParcel(one, tx.now)) }
    })

  const push: Handler<Routes['POST /api/open/carriers/:carrier/scans']> = async ({
    params,
    query,
    headers,
    stream,
  }) => {
    const body = await readAll(stream)
    if (!body) return refuse('too-large', { bytesMax: pushMaxBytes })
    const reach = { role: 'web', shopId: query.shop, actor: `carrier:${params.carrier}` } as const
    return await kernel.db.transact(reach, (tx) =>
      receiveCarrierPush(tx, {
        shopId: query.shop,
        carrier: params.carrier,
        headers: {
          id: headers['webhook-id'] ?? '',
          timestamp: headers['webhook-timestamp'] ?? '',
          signatures: headers['webhook-signature'] ?? '',
        },
        body,
      }),
    )
  }

  return { 'GET /api/shop/orders/:orderId/parcels': mine, 'POST /api/open/carriers/:carrier/scans': push }
}

/** The whole body, or null when it is longer than a push may be. */
async function readAll(stream: AsyncIterable<Uint8Array> | undefined): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of stream ?? []) {
    bytes += part.length
    if (bytes > pushMaxBytes) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}
