import { draw, type Screen, screen } from '@heed/ui/shell'
import { board } from '../features/listening/screens.ts'
import { room, shows } from '../features/live-control/screens.ts'
import { order, orders } from '../features/orders/screens.ts'
import { newProduct, product, products } from '../features/products/screens.ts'
import { revision } from '../features/revision/screens.ts'
import { metricRows, score } from '../features/score/screens.ts'
import { settings } from '../features/settings/screens.ts'
import { signIn } from '../features/sign-in/screens.ts'
import { timeliness, timelinessRows } from '../features/timeliness/screens.ts'
import { today } from '../features/today/screens.ts'

/** Every screen of the desk, one line each. */
export const screens: readonly Screen[] = [
  draw(signIn, () => import('../features/sign-in/sign-in.tsx')),
  draw(today, () => import('../features/today/today.tsx')),
  draw(board, () => import('../features/listening/board.tsx')),
  draw(revision, () => import('../features/revision/revision.tsx')),
  draw(products, () => import('../features/products/products.tsx')),
  draw(newProduct, () => import('../features/products/new-product.tsx')),
  draw(product, () => import('../features/products/product.tsx')),
  draw(shows, () => import('../features/live-control/shows.tsx')),
  draw(room, () => import('../features/live-control/room.tsx')),
  draw(orders, () => import('../features/orders/orders.tsx')),
  draw(order, () => import('../features/orders/order.tsx')),
  draw(timeliness, () => import('../features/timeliness/timeliness.tsx')),
  draw(timelinessRows, () => import('../features/timeliness/rows.tsx')),
  draw(score, () => import('../features/score/score.tsx')),
  draw(metricRows, () => import('../features/score/rows.tsx')),
  draw(settings, () => import('../features/settings/settings.tsx')),
  screen({ path: '/__gallery', view: () => import('./gallery/gallery.tsx') }),
]
