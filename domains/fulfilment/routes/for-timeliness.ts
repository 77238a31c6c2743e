import type { Handler, Id, Kernel } from '@heed/kernel'
import type { routes } from '../contract/http.ts'
import { type Segment, segmentOwner, segments } from '../contract/segments.ts'
import {
  readCell,
  readDays,
  readFigures,
  readPromisedDays,
  readSegments,
  type SegmentRow,
  type Slice,
} from '../store/timeliness.ts'
import { pageAfter, pageOf } from './page-cursor.ts'

type Routes = typeof routes
type Asked = { from: number; until: number; route?: string; warehouseId?: Id; carrier?: string }

const sliceOf = (shopId: Id, query: Asked): Slice => ({
  shopId,
  from: query.from,
  until: query.until,
  route: query.route ?? null,
  warehouseId: query.warehouseId ?? null,
  carrier: query.carrier ?? null,
})

export function timelinessHandlers(kernel: Kernel) {
  const timeliness: Handler<Routes['GET /api/desk/timeliness']> = async ({ reach, caller, query }) =>
    await kernel.db.transact(reach, async (tx) => {
      const slice = sliceOf(caller.shopId as Id, query)
      const before = { ...slice, from: slice.from - (slice.until - slice.from), until: slice.from }
      const found = await readSegments(tx, slice)
      const earlier = new Map((await readSegments(tx, before)).map((one) => [one.segment, one.p50Ms]))
      const figures = await readFigures(tx, slice)
      const promised = new Map((await readPromisedDays(tx, slice)).map((one) => [one.day, one.promisedMs]))
      return {
        asOf: tx.now,
        figures: { ...figures, slowest: slowestOf(found) },
        segments: inOrder(found).map((one) => ({
          ...one,
          owner: segmentOwner[one.segment],
          changeMs: earlier.has(one.segment) ? one.p50Ms - earlier.get(one.segment)! : null,
        })),
        days: daysOf(await readDays(tx, slice), promised),
      }
    })

  const orders: Handler<Routes['GET /api/desk/timeliness/orders']> = async ({ reach, caller, query }) =>
    await kernel.db.transact(reach, async (tx) => {
      const ask = { segment: query.segment ?? null, lateOnly: query.late === 'yes', after: pageAfter(query.after) }
      const read = await readCell(tx, sliceOf(caller.shopId as Id, query), { ...ask, rowsMax: query.limit + 1 })
      return { asOf: tx.now, ...pageOf(read, query.limit, (row) => ({ at: row.ms, id: row.parcelId })) }
    })

  return { 'GET /api/desk/timeliness': timeliness, 'GET /api/desk/timeliness/orders': orders }
}

const inOrder = (rows: readonly SegmentRow[]): SegmentRow[] =>
  [...rows].sort((x, y) => segments.indexOf(x.segment) - segments.indexOf(y.segment))

/** The stretch with the longest median. */
const slowestOf = (rows: readonly SegmentRow[]): Segment | null =>
  inOrder(rows).reduce<SegmentRow | null>(
    (slowest, one) => (!slowest || one.p50Ms > slowest.p50Ms ? one : slowest),
    null,
  )?.segment ?? null

function daysOf(
  rows: readonly { day: number; segment: Segment; parcels: number; p50Ms: number }[],
  promised: ReadonlyMap<number, number>,
) {
  return [...Map.groupBy(rows, (one) => one.day)].map(([day, cells]) => ({
    day,
    promisedMs: promised.get(day) ?? null,
    medians: Object.fromEntries(cells.map((one) => [one.segment, one.p50Ms])),
    parcels: Math.max(...cells.map((one) => one.parcels)),
  }))
}
