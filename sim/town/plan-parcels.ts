import type { Chance } from './chance.ts'
import { type PlannedScan, walkParcel } from './logistics.ts'
import type { Person } from './people.ts'
import type { PlannedOrder } from './plan-orders.ts'
import { shopOf } from './shops.ts'

export type PlannedParcel = { order: string; scans: readonly PlannedScan[]; signedAt: number }

/**
 * Every scan of every order that is sent, past and to come: an actor feeds those up to its clock and goes on from there. Cancelled
 * orders have no parcel.
 */
export function planParcels(
  chance: Chance,
  people: readonly Person[],
  orders: readonly PlannedOrder[],
): Map<string, PlannedParcel> {
  const parcels = new Map<string, PlannedParcel>()
  for (const order of orders) {
    if (order.fate.kind === 'cancelled') continue
    const warehouse = shopOf(order.shop).warehouses.find((one) => one.key === order.warehouse)!
    const scans = walkParcel(chance, {
      carrier: order.carrier as Parameters<typeof walkParcel>[1]['carrier'],
      fromCity: warehouse.city,
      toCity: people[order.person]!.city,
      pickedUpAt: order.pickedUpAt,
      ...(order.fate.kind === 'silent' ? { silentHours: order.fate.silentHours } : {}),
    })
    parcels.set(order.key, { order: order.key, scans, signedAt: scans[scans.length - 1]!.at })
  }
  return parcels
}
