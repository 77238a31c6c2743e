import {
  compileShown,
  type Fact,
  type FactKind,
  type Id,
  limit,
  type Reaction,
  reaction,
  showId,
  type Tx,
} from '@heed/kernel'
import { publicFacts, typeOf } from '../contract/public-facts.ts'
import { insertDeliveries } from '../store/deliveries.ts'
import { listeningEndpoints } from '../store/endpoints.ts'
import { messageBody } from '../webhooks/sign-message.ts'
import { type Counting, countings } from './countings.ts'

const bodyMax = limit(
  'webhook.body',
  20_000,
  'what receivers of Standard Webhooks expect; a larger one says that it was cut',
)

type AnyFact = Fact<never>

/**
 * One reader a kind of fact, for counting and for webhooks alike: a factory over two lists, so that neither list costs
 * readers of its own. Without webhooks only the counted kinds are read.
 */
export function whenFactsAreSaid(options: { webhooks: boolean }): Reaction[] {
  const kinds = new Map<string, { kind: FactKind<unknown>; counting?: Counting; isPublic: boolean }>()
  for (const [kind, counting] of countings) kinds.set(kind.name, { kind, counting, isPublic: false })
  if (options.webhooks)
    for (const kind of publicFacts) kinds.set(kind.name, { ...kinds.get(kind.name), kind, isPublic: true })
  return [...kinds.values()].map(({ kind, counting, isPublic }) =>
    reaction<unknown>({
      name: `insight/when-${kind.name.replace('/', '-')}-is-said`,
      hears: kind,
      async act(tx, facts, shopId) {
        if (counting) await counting(tx, facts as AnyFact[], shopId)
        if (isPublic) await queueDeliveries(tx, kind, facts, shopId)
      },
    }),
  )
}

async function queueDeliveries(tx: Tx, kind: FactKind<unknown>, facts: Fact<unknown>[], shopId: Id): Promise<void> {
  const type = typeOf(kind.name)
  const endpoints = await listeningEndpoints(tx, shopId, type)
  if (endpoints.length === 0) return
  const shown = compileShown(kind.schema)
  const bodies = facts.map((fact) => bodyOf(type, fact.at, shown.outward(fact.payload)))
  const rows = endpoints.flatMap((endpointId) =>
    facts.map(({ bucket, position }, index) => {
      const deliveryId = tx.newId()
      return {
        deliveryId,
        endpointId,
        bucket,
        position,
        messageId: showId('msg', deliveryId),
        type,
        body: bodies[index]!,
      }
    }),
  )
  await insertDeliveries(tx, shopId, rows)
}

function bodyOf(type: string, at: number, data: unknown): string {
  const body = messageBody(type, at, data)
  return Buffer.byteLength(body) <= bodyMax.max
    ? body
    : messageBody(type, at, { cut: true, bytes: Buffer.byteLength(body) })
}
