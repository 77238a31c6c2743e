import { draw, type Screen } from '@heed/ui/shell'
import { coupons } from '../features/coupons/screens.ts'
import { feed } from '../features/feed/screens.ts'
import { inbox } from '../features/inbox/screens.ts'
import { me } from '../features/me/screens.ts'
import { order } from '../features/order/screens.ts'
import { orders } from '../features/orders/screens.ts'
import { product } from '../features/product/screens.ts'
import { room } from '../features/room/screens.ts'
import { signIn } from '../features/sign-in/screens.ts'
import { voice } from '../features/voice/screens.ts'

/** Every screen of the shopper, one line each: its address, and the file that draws it. */
export const screens: readonly Screen[] = [
  draw(feed, () => import('../features/feed/feed.tsx')),
  draw(room, () => import('./room-with-orders.tsx')),
  draw(product, () => import('./product-with-orders.tsx')),
  draw(orders, () => import('../features/orders/orders.tsx')),
  draw(order, () => import('../features/order/order.tsx')),
  draw(voice, () => import('../features/voice/voice.tsx')),
  draw(coupons, () => import('../features/coupons/coupons.tsx')),
  draw(inbox, () => import('../features/inbox/inbox.tsx')),
  draw(me, () => import('../features/me/me.tsx')),
  draw(signIn, () => import('../features/sign-in/sign-in.tsx')),
]
