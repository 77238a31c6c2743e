import type { Answer } from '@heed/client'

export type OrdersPage = Answer<'GET /api/desk/pages/orders'>
export type OrderRow = OrdersPage['rows'][number]

/** The tabs on top; the stages stand under the first. */
export const topTabs = ['to-ship', 'paid', 'unpaid', 'cancelled', 'refunded'] as const
export const stages = ['to-pack', 'stopped', 'to-label', 'to-hand-over'] as const
export type TopTab = (typeof topTabs)[number]
export type Stage = (typeof stages)[number]
export type OrderTab = TopTab | Stage

export const pageRows = 50

/** A view is the address without what only this reader looks at. */
export const queryOf = (tab: OrderTab, warehouseId: string | undefined) => ({
  tab,
  ...(warehouseId !== undefined && { warehouseId }),
})

export const topOf = (tab: OrderTab): TopTab => topTabs.find((one) => one === tab) ?? 'to-ship'

/** How pressing an order is: past its time, within four hours of it, or with time to spare. */
export function pressureOf(dueAt: number, now: number): 'over' | 'soon' | 'ample' {
  if (dueAt < now) return 'over'
  return dueAt - now < soonMs ? 'soon' : 'ample'
}

const soonMs = 4 * 3_600_000
