import { outsideRoutes } from './http-outside.ts'
import { timelinessRoutes } from './http-timeliness.ts'
import { warehouseRoutes } from './http-warehouse.ts'

export { carrierPush } from './http-outside.ts'
export { parcelShown } from './http-shapes.ts'

export const routes = { ...warehouseRoutes, ...timelinessRoutes, ...outsideRoutes } as const
