import type { Id, Kernel } from '@heed/kernel'
import { memberChanged, shopOpened } from '../contract/facts.ts'
import type { NewShop } from '../contract/requests.ts'
import { insertShop, setMember, shopBySlug } from '../store/shops.ts'

/** Opens a shop with its owner and staff; the same slug twice gives the shop that is there. */
export async function openShop(kernel: Kernel, shop: NewShop, actor: string): Promise<{ shopId: Id }> {
  return await kernel.db.transact({ role: 'worker', actor }, async (tx) => {
    const known = await shopBySlug(tx, shop.slug)
    if (known) return { shopId: known }
    const shopId = tx.newId()
    await insertShop(tx, shopId, shop)
    tx.say(
      shopOpened,
      { shopId, name: shop.name, ownerId: shop.owner.personId, demo: shop.demo },
      { shopId, key: shopId },
    )
    for (const member of [{ ...shop.owner, role: 'owner' as const }, ...(shop.staff ?? [])]) {
      await setMember(tx, shopId, member.personId, member.role)
      tx.say(memberChanged, { personId: member.personId, role: member.role }, { shopId, key: member.personId })
    }
    return { shopId }
  })
}
