import { type Id, type Kernel, limit, type Outcome, type Reach, refuse } from '@heed/kernel'
import { publicTypes } from '../contract/public-facts.ts'
import { urlRefusal } from '../rules/endpoint-url.ts'
import { readEndpoints } from '../store/endpoints.ts'
import { newSecret } from '../webhooks/sign-message.ts'

const endpointsMax = limit('webhook.endpoints', 10, 'systems one shop sends its events to')
const secretBytes = 32

/** Registers where a shop's events go; the secret is given back this once. */
export async function addEndpoint(
  kernel: Kernel,
  reach: Reach & { shopId: Id },
  asked: { url: string; types: string[] },
  options: { allowLoopback: boolean },
): Promise<Outcome<{ endpointId: Id; secret: string }, 'url-not-allowed' | 'unknown-type' | 'too-many-endpoints'>> {
  const because = urlRefusal(asked.url, options)
  if (because) return refuse('url-not-allowed', { because })
  const unknown = asked.types.find((type) => !publicTypes.includes(type))
  if (unknown) return refuse('unknown-type', { type: unknown })
  return await kernel.db.transact(reach, async (tx) => {
    if ((await readEndpoints(tx, reach.shopId)).length >= endpointsMax.max) return refuse('too-many-endpoints')
    const endpointId = tx.newId()
    const secret = newSecret(kernel.chance.bytes(secretBytes))
    await tx.rows(
      `insert into insight.endpoint (shop_id, endpoint_id, url, secret, types, state, created_at) values ($1, $2, $3, $4, $5, 'on', $6)`,
      [reach.shopId, endpointId, asked.url, secret, [...new Set(asked.types)].sort(), tx.wall],
    )
    return { ok: true, endpointId, secret }
  })
}
