import { type IdentityAnswers, shopOpened } from '@heed/identity/contract'
import { type Reaction, reaction } from '@heed/kernel'
import { addHomeWarehouse } from '../store/home-warehouse.ts'

/** Every shop ships from somewhere: a first warehouse in its home city, until it sets up its own. */
export const whenShopIsOpened = (identity: IdentityAnswers): Reaction =>
  reaction({
    name: 'fulfilment/when-shop-is-opened',
    hears: shopOpened,
    async act(tx, facts, shopId) {
      const shop = (await identity.shops(tx, [shopId])).get(shopId)
      await addHomeWarehouse(tx, shopId, { name: facts[0]!.payload.name, city: shop?.homeCity ?? '' })
    },
  })
