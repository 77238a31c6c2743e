import type { App } from '@heed/server/app'

/**
 * Removes every demo shop with all that belongs to it, a shop a transaction, downstream domains first. The log of facts
 * stays, as it always does; people stay known by their key.
 */
export async function forgetTown(app: App): Promise<{ shops: number }> {
  const shops = await app.kernel.db.transact({ role: 'worker', actor: 'simulation:forget' }, (tx) =>
    app.domains.identity.answers.allShops(tx),
  )
  const demo = shops.filter((shop) => shop.demo)
  for (const { shopId } of demo)
    await app.kernel.db.transact({ role: 'worker', shopId, actor: 'simulation:forget' }, async (tx) => {
      for (const domain of [...app.wired].reverse()) await domain.forgetShop(tx, shopId)
    })
  return { shops: demo.length }
}
