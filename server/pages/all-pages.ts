import { type BoundRoute, bindRoutes, type Kernel } from '@heed/kernel'
import { routes } from '@heed/pages/http'
import type { Domains } from '../app.ts'
import { deskOrderPages } from './desk-order-pages.ts'
import { orderPages } from './order-pages.ts'
import { productPages } from './product-pages.ts'

export const pageRoutes = (kernel: Kernel, domains: Domains): BoundRoute[] =>
  bindRoutes(routes, {
    ...productPages(kernel, domains),
    ...orderPages(kernel, domains),
    ...deskOrderPages(kernel, domains),
  })
