import { markedDays } from './calendar.ts'
import type { Chance } from './chance.ts'
import { dayMs, hourMs } from './logistics.ts'
import type { PlannedOrder } from './plan-orders.ts'
import { productOf } from './products.ts'
import type { Shop, ShopKey } from './shops.ts'

/** What becomes of an order; everything but 'ordinary' is somebody's queue in the desk. */
export type OrderFate =
  | { kind: 'ordinary' }
  /** Cancelled by the shopper within `afterHours` and before pick-up. */
  | { kind: 'cancelled'; afterHours: number }
  /** Sent back; 'style' is what the cashmere story counts. */
  | { kind: 'returned'; reason: 'style' | 'size' | 'quality' | 'changed-mind'; daysAfterSigned: number }
  /** Flowers: so many stems broken on arrival; the shopper sends a photo. */
  | { kind: 'broken'; stems: number }
  /** Another variant was put into the box. */
  | { kind: 'wrong-item'; sentVariant: string }
  /** A part is missing and nobody saw; the parcel was light by `missingGrams`. */
  | { kind: 'part-missing'; missingGrams: number }
  /** The scale stopped it: weighed `weighedGrams`; packed again `heldHours` later. */
  | { kind: 'stopped-at-packing'; weighedGrams: number; heldHours: number }
  /** The shop sends late by so many hours after its limit. */
  | { kind: 'late-dispatch'; lateHours: number }
  /** The carrier's scans stop for so many hours. */
  | { kind: 'silent'; silentHours: number }

type Draw = {
  count: number
  fits: (order: PlannedOrder) => boolean
  fate: (order: PlannedOrder, nth: number) => OrderFate
}

const of = (shop: ShopKey, fromDay: number, toDay: number) => (order: PlannedOrder) =>
  order.shop === shop && order.at >= fromDay * dayMs && order.at < (toDay + 1) * dayMs
const cardigans = (fromDay: number, toDay: number) => (order: PlannedOrder) =>
  order.product === 'cardigan' && of('nuanyan', fromDay, toDay)(order)
const otherVariant = (order: PlannedOrder) =>
  productOf(order.product).variants.find((variant) => variant.key !== order.variant)?.key ?? order.variant

// Each draw takes the first fitting orders of a shuffled list that no draw above it took, so the counts are exact.
const draws: readonly Draw[] = [
  { count: 34, fits: of('zhizhi', 0, 21), fate: (_, nth) => ({ kind: 'broken', stems: 1 + (nth % 5) }) },
  // Six of the new packing: these five and the story's own order.
  { count: 5, fits: of('zhizhi', 22, 42), fate: (_, nth) => ({ kind: 'broken', stems: 1 + (nth % 2) }) },
  {
    count: 41,
    fits: cardigans(15, 38),
    fate: (_, nth) => ({ kind: 'returned', reason: 'style', daysAfterSigned: 1 + (nth % 4) }),
  },
  {
    count: 13,
    fits: cardigans(2, 14),
    fate: (_, nth) => ({ kind: 'returned', reason: 'style', daysAfterSigned: 1 + (nth % 5) }),
  },
  {
    count: 16,
    fits: of('nuanyan', 0, 38),
    fate: (_, nth) => ({ kind: 'returned', reason: nth % 2 ? 'size' : 'quality', daysAfterSigned: 2 + (nth % 4) }),
  },
  {
    count: 12,
    fits: of('buyu', 0, 38),
    fate: (_, nth) => ({
      kind: 'returned',
      reason: nth % 3 ? 'quality' : 'changed-mind',
      daysAfterSigned: 2 + (nth % 4),
    }),
  },
  { count: 5, fits: of('nuanyan', 4, 40), fate: (order) => ({ kind: 'wrong-item', sentVariant: otherVariant(order) }) },
  { count: 4, fits: of('buyu', 4, 40), fate: (order) => ({ kind: 'wrong-item', sentVariant: otherVariant(order) }) },
  { count: 3, fits: of('zhizhi', 4, 40), fate: () => ({ kind: 'part-missing', missingGrams: 62 }) },
  { count: 4, fits: of('buyu', 6, 43), fate: () => ({ kind: 'part-missing', missingGrams: 38 }) },
  {
    count: 1,
    fits: (order) => order.product === 'night-umbrella' && order.quantity === 1 && order.at > 40 * dayMs,
    fate: () => ({ kind: 'stopped-at-packing', weighedGrams: 205, heldHours: 6 }),
  },
  { count: 3, fits: of('buyu', 8, 40), fate: () => ({ kind: 'stopped-at-packing', weighedGrams: 140, heldHours: 5 }) },
  {
    count: 22,
    fits: of('nuanyan', 2, 41),
    fate: (_, nth) => ({ kind: 'late-dispatch', lateHours: 3 + ((nth * 7) % 30) }),
  },
  {
    count: 26,
    fits: of('buyu', 9, 13),
    fate: (_, nth) => ({ kind: 'late-dispatch', lateHours: 2 + ((nth * 5) % 26) }),
  },
  { count: 9, fits: of('zhizhi', 2, 39), fate: (_, nth) => ({ kind: 'late-dispatch', lateHours: 1 + (nth % 4) }) },
  { count: 14, fits: of('nuanyan', 2, 41), fate: (_, nth) => ({ kind: 'silent', silentHours: 50 + ((nth * 9) % 40) }) },
  { count: 11, fits: of('buyu', 2, 41), fate: (_, nth) => ({ kind: 'silent', silentHours: 49 + ((nth * 11) % 44) }) },
  { count: 8, fits: of('zhizhi', 2, 41), fate: (_, nth) => ({ kind: 'silent', silentHours: 9 + ((nth * 3) % 14) }) },
  {
    count: 40,
    fits: (order) => order.shop !== 'zhizhi' && order.product !== 'cardigan',
    fate: (_, nth) => ({ kind: 'cancelled', afterHours: 0.3 + (nth % 9) * 0.1 }),
  },
]

/** The fate of every order that has one, by key. `orders` come in a chance order; the counts above are met exactly. */
export function fateOf(orders: readonly PlannedOrder[]): Map<string, OrderFate> {
  const fates = new Map<string, OrderFate>()
  for (const draw of draws) {
    const fitting = orders.filter((order) => !fates.has(order.key) && draw.fits(order)).slice(0, draw.count)
    fitting.forEach((order, nth) => {
      fates.set(order.key, draw.fate(order, nth))
    })
  }
  return fates
}

/** Trucks leave at 11:00 and at the warehouse's cut-off; an order needs two hours to be packed. */
export function pickUpOf(chance: Chance, order: PlannedOrder, shop: Shop): number {
  const late = order.fate.kind === 'late-dispatch' ? order.fate.lateHours + limitHours(shop) : 0
  if (late) return Math.round(order.at + (late + chance.float()) * hourMs)
  const cutOff = shop.warehouses.find((warehouse) => warehouse.key === order.warehouse)!.cutOffHour
  let truck = nextTruck(order.at + 2 * hourMs, cutOff)
  if (shop.key === markedDays.late.shop && Math.floor(truck / dayMs) === markedDays.late.day)
    truck = (markedDays.late.day + 1) * dayMs + 11 * hourMs
  const held = order.fate.kind === 'stopped-at-packing' ? order.fate.heldHours * hourMs : 0
  // The van is there for a quarter of an hour; no truck is ever early.
  return truck + held + chance.int(hourMs / 4)
}

function limitHours(shop: Shop): number {
  return shop.category === 'cut-flowers' ? 24 : 48
}

function nextTruck(readyAt: number, cutOffHour: number): number {
  const midnight = readyAt - (readyAt % dayMs)
  for (const hour of [11, cutOffHour, 24 + 11]) {
    if (midnight + hour * hourMs >= readyAt) return midnight + hour * hourMs
  }
  return midnight + (24 + cutOffHour) * hourMs
}
