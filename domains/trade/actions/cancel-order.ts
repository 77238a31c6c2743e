import { type Database, type Id, type Outcome, type Reach, refuse, type Tx } from '@heed/kernel'
import { sayReleased } from '../store/say-released.ts'
import { releaseRows } from '../store/settle.ts'

/** A buyer lets an unpaid order go: its stock is back on the shelf at once. Cancelling twice is no error. */
export async function cancelOrder(
  house: { db: Database },
  reach: Reach,
  orderId: Id,
): Promise<Outcome<{ state: 'cancelled' }, 'no-such-order' | 'already-paid'>> {
  const shopId = await shopOf(house.db, reach, orderId)
  if (!shopId) return refuse('no-such-order')
  return await house.db.transact({ ...reach, shopId }, async (tx) => {
    const done = await releaseRows(tx, shopId, [orderId], 'by-buyer')
    sayReleased(tx, shopId, done, 'by-buyer')
    if (done.released.length === 0 && (await stateOf(tx, shopId, orderId)) !== 'cancelled')
      return refuse('already-paid')
    return { ok: true, state: 'cancelled' }
  })
}

/** The order's shop, whose stock the next transaction must reach; a person's order never changes shops. */
async function shopOf(db: Database, reach: Reach, orderId: Id): Promise<Id | null> {
  const row = await db.transact(reach, (tx) =>
    tx.maybe<{ shopId: Id }>(`select o.shop_id as "shopId" from trade.orders o where o.person_id = $1 and o.id = $2`, [
      reach.personId,
      orderId,
    ]),
  )
  return row?.shopId ?? null
}

async function stateOf(tx: Tx, shopId: Id, orderId: Id): Promise<string> {
  const { state } = await tx.one<{ state: string }>(
    `select o.state from trade.orders o where o.shop_id = $1 and o.id = $2`,
    [shopId, orderId],
  )
  return state
}
