import type { Answer } from '@heed/client'

export type Timeliness = Answer<'GET /api/desk/timeliness'>
export type SegmentRow = Timeliness['segments'][number]
export type Day = Timeliness['days'][number]
export const segments = ['to-label', 'to-pick-up', 'to-hub', 'to-destination', 'to-door', 'to-signed'] as const
export type Segment = (typeof segments)[number]

export type SliceSearch = { days?: '7' | '14' | '30'; route?: string; warehouse?: string; carrier?: string }
type Window = { from: number; until: number }

const hourMs = 3_600_000
const dayMs = 24 * hourMs
const shanghaiMs = 8 * hourMs

/** The last days up to the coming full hour, so that one address asks one thing for an hour. */
export function windowOf(days: SliceSearch['days'], now: number): Window {
  const until = Math.ceil(now / hourMs) * hourMs
  return { from: until - Number(days ?? '30') * dayMs, until }
}

/** One day of the chart: days since 1970 in Shanghai, as the answer counts them. */
export function windowOfDay(day: number): Window {
  const from = day * dayMs - shanghaiMs
  return { from, until: from + dayMs }
}

/** The noon of such a day, for writing its date anywhere. */
export const noonOfDay = (day: number): number => day * dayMs - shanghaiMs + dayMs / 2

export const queryOf = ({ route, warehouse, carrier }: SliceSearch, window: Window) => ({
  ...window,
  ...(route !== undefined && { route }),
  ...(warehouse !== undefined && { warehouseId: warehouse }),
  ...(carrier !== undefined && { carrier }),
})

/** The address of the rows behind a figure, with the filters of the page it stands on. */
export function rowsPath(search: SliceSearch, window: Window, cell: { segment?: Segment; late?: 'yes' } = {}): string {
  const { route, warehouse, carrier } = search
  const fields = { ...window, route, warehouse, carrier, ...cell }
  const pairs = Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]))
  return `/timeliness/orders?${new URLSearchParams(pairs as [string, string][])}`
}
