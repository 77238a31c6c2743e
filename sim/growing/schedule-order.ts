import { carrierOf, dayMs, hourMs } from '../town/logistics.ts'
import type { PlannedOrder } from '../town/plan-orders.ts'
import { productOf } from '../town/products.ts'
import { tareGrams } from './set-up-shops.ts'
import type { Town, Voyage } from './town.ts'

const quarter = hourMs / 4

/** An order is packed an hour before its truck, labelled a quarter of an hour later, and then it is the carrier's turn. */
export function schedulePacking(town: Town, order: PlannedOrder, at: number): void {
  const parcel = town.plan.parcels.get(order.key)
  if (!parcel) return
  const variant = productOf(order.product).variants.find((one) => one.key === order.variant)!
  const right = variant.weightGrams * order.quantity + tareGrams
  const grams = right + Math.round((town.chance.float() - 0.5) * Math.min(24, right * 0.06))
  // Trolleys are filled by the quarter of an hour, so that the parcels of one truck go over the scale together.
  const packAt = Math.max(at + quarter, Math.floor(order.pickedUpAt / quarter) * quarter - hourMs)
  const voyage: Voyage = {
    shop: order.shop,
    carrier: order.carrier,
    trackingNumber: trackingNumberOf(order),
    scans: parcel.scans,
  }
  const { fate } = order
  if (fate.kind === 'stopped-at-packing') {
    town.agenda.put(Math.max(at + quarter, packAt - fate.heldHours * hourMs), {
      kind: 'pack',
      order: order.key,
      grams: fate.weighedGrams,
    })
    town.agenda.put(packAt, { kind: 'pack', order: order.key, grams, again: true })
  } else {
    // What is missing and nobody sees is little enough for the scale to let it pass.
    const unseen =
      fate.kind === 'part-missing' ? Math.min(fate.missingGrams, Math.floor(Math.max(18, right * 0.07))) : 0
    town.agenda.put(packAt, { kind: 'pack', order: order.key, grams: unseen ? right - unseen : grams })
  }
  town.agenda.put(packAt + quarter, { kind: 'label', order: order.key, voyage, tries: 0 })
}

/** A number that tells its carrier and, to those who play the town, its order. */
export function trackingNumberOf(order: Pick<PlannedOrder, 'key' | 'carrier'>): string {
  const known = /^o(\d+)$/.exec(order.key)
  const digits = known
    ? String(7_700_000_000 + Number(known[1]))
    : String(7_790_000_000 + [...order.key].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9_000_000, 7))
  return carrierOf(order.carrier).prefix + digits
}

/** What people do once the parcel has come: send it back, show what broke, or nothing. */
export function scheduleAfterwards(town: Town, order: PlannedOrder): void {
  const signedAt = town.plan.parcels.get(order.key)?.signedAt
  if (signedAt === undefined) return
  const { fate } = order
  const put = (
    afterHours: number,
    deed: { reason: string; text: string; as: 'return' | 'claim'; refundShare: number },
  ) => town.agenda.put(signedAt + afterHours * hourMs, { kind: 'send-back', order: order.key, ...deed })
  if (fate.kind === 'returned')
    put((fate.daysAfterSigned * dayMs) / hourMs + town.chance.float() * 8, {
      reason: fate.reason === 'quality' ? 'quality' : fate.reason === 'changed-mind' ? 'changed-mind' : 'other',
      text: '退一下，谢谢',
      as: 'return',
      refundShare: 1,
    })
  if (fate.kind === 'broken')
    put(2 + town.chance.float() * 6, {
      reason: 'damage',
      text: `见照片，${fate.stems} 枝`,
      as: 'claim',
      refundShare: Math.min(1, fate.stems * 0.05),
    })
  if (fate.kind === 'wrong-item')
    put(3 + town.chance.float() * 10, {
      reason: 'dispatch',
      text: '收到的和下单的不是一件',
      as: 'claim',
      refundShare: 1,
    })
  if (fate.kind === 'part-missing')
    put(3 + town.chance.float() * 10, { reason: 'dispatch', text: '盒子里少一样', as: 'claim', refundShare: 0.2 })
}
