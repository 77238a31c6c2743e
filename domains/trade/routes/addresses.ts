import { removeAddress } from '../actions/remove-address.ts'
import { saveAddress } from '../actions/save-address.ts'
import { readAddresses } from '../store/addresses.ts'
import type { Handlers, House } from './house.ts'

type Keys =
  | 'GET /api/shop/addresses'
  | 'POST /api/shop/addresses'
  | 'PUT /api/shop/addresses/:addressId'
  | 'DELETE /api/shop/addresses/:addressId'

export function addressRoutes(house: House): Handlers<Keys> {
  return {
    'GET /api/shop/addresses': (call) =>
      house.db.transact(call.reach, async (tx) => ({ rows: await readAddresses(tx, tx.reach.personId!) })),
    async 'POST /api/shop/addresses'(call) {
      const done = await saveAddress(house, call.reach, { ...call.body, addressId: null }, call.once)
      return done.ok ? { addressId: done.addressId } : done
    },
    async 'PUT /api/shop/addresses/:addressId'(call) {
      const { addressId } = call.params
      const done = await saveAddress(house, call.reach, { ...call.body, addressId }, call.once)
      return done.ok ? { addressId } : done
    },
    async 'DELETE /api/shop/addresses/:addressId'(call) {
      const { addressId } = call.params
      const done = await removeAddress(house, call.reach, addressId)
      return done.ok ? { addressId } : done
    },
  }
}
