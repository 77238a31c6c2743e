import { type Batcher, type Handler, type Id, type Kernel, type Reach, type Refused, refuse } from '@heed/kernel'
import { markMoment } from '../actions/mark-moment.ts'
import { moderate } from '../actions/moderate.ts'
import { planShow } from '../actions/plan-show.ts'
import type { Posted, Saying } from '../actions/post-comments.ts'
import { publishClip } from '../actions/publish-clip.ts'
import { runShow } from '../actions/run-show.ts'
import type { routes } from '../contract/http.ts'
import { readShow, readShows } from '../store/shows.ts'

type Routes = typeof routes
type Desk = { [K in keyof Routes as K extends `${string} /api/desk/${string}` ? K : never]: Handler<Routes[K]> }
const ofShop = (reach: Reach) => reach as Reach & { shopId: Id }

export function deskHandlers(
  kernel: Kernel,
  shopName: (shopId: Id) => Promise<string>,
  speak: Batcher<Saying, Posted>,
): Desk {
  return {
    'GET /api/desk/shows': (call) =>
      kernel.db.transact(call.reach, async (tx) => ({ rows: await readShows(tx, call.caller.shopId!, 60) })),
    'POST /api/desk/shows': (call) => planShow(kernel, ofShop(call.reach), call.body),
    'POST /api/desk/shows/:showId/run': (call) =>
      runShow(kernel, ofShop(call.reach), call.params.showId, call.body.verb),
    'POST /api/desk/shows/:showId/moments': (call) => {
      const { kind, productId, ...data } = call.body
      return markMoment(kernel, ofShop(call.reach), call.params.showId, { kind, productId, data })
    },
    'POST /api/desk/shows/:showId/words': async (call): Promise<Posted | Refused> => {
      const shopId = call.caller.shopId!
      const show = await kernel.db.transact(call.reach, (tx) => readShow(tx, call.params.showId))
      if (show?.shopId !== shopId) return refuse('no-such-place')
      if (show!.state !== 'live') return refuse('not-live')
      return await speak.add(shopId, {
        personId: call.caller.personId!,
        name: await shopName(shopId),
        channel: 'bullet-comment',
        text: call.body.text,
        productId: null,
        showId: show!.showId,
        videoId: null,
        offsetMs: kernel.clock.now() - show!.startedAt!,
        fromHost: true,
        slowModeMs: 0,
      })
    },
    'POST /api/desk/moderation': (call) => moderate(kernel, ofShop(call.reach), call.body),
    'POST /api/desk/videos': (call) => publishClip(kernel, ofShop(call.reach), call.body),
  }
}
