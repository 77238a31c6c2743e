import type { IdentityAnswers } from '@heed/identity/contract'
import { type Batcher, type Handler, type Id, type Kernel, type Refused, refuse, type Tx } from '@heed/kernel'
import { followShop } from '../actions/follow-shop.ts'
import type { Posted, Saying } from '../actions/post-comments.ts'
import type { routes } from '../contract/http.ts'
import { readFollows } from '../store/follows.ts'
import { addAsk, readShow } from '../store/shows.ts'
import { readVideo } from '../store/videos.ts'

type Routes = typeof routes
type Shopper = { [K in keyof Routes as K extends `${string} /api/shop/${string}` ? K : never]: Handler<Routes[K]> }
type WordKeys = `POST /api/shop/${'shows/:showId/comments' | 'videos/:videoId/comments' | 'mentions'}`
type Words = Pick<Shopper, WordKeys>

export function shopperHandlers(kernel: Kernel, identity: IdentityAnswers, speak: Batcher<Saying, Posted>): Shopper {
  return {
    ...wordHandlers(kernel, identity, speak),
    'POST /api/shop/shows/:showId/asks': async (call) => {
      const show = await kernel.db.transact(call.reach, (tx) => readShow(tx, call.params.showId))
      if (!show) return refuse('no-such-show')
      const asks = await kernel.db.transact({ ...call.reach, shopId: show.shopId }, (tx) =>
        addAsk(tx, show.shopId, show.showId, call.body.productId),
      )
      return asks === null ? refuse('not-in-this-show') : { ok: true as const, asks }
    },
    'PUT /api/shop/follows/:shopId': (call) =>
      followShop(
        kernel,
        { ...call.reach, shopId: call.params.shopId, personId: call.caller.personId! },
        call.body.follows,
      ),
    'GET /api/shop/follows': (call) =>
      kernel.db.transact(call.reach, async (tx) => {
        return { shopIds: await readFollows(tx, call.caller.personId!) }
      }),
  }
}

/** What a shopper says in a room, under a video, or about a shop elsewhere: it goes to its shop's queue by name. */
function wordHandlers(kernel: Kernel, identity: IdentityAnswers, speak: Batcher<Saying, Posted>): Words {
  const nameOf = async (tx: Tx, personId: Id) => (await identity.people(tx, [personId])).get(personId)?.name ?? '—'
  const placeless = { productId: null, showId: null, videoId: null, offsetMs: null, fromHost: false, slowModeMs: 0 }

  return {
    'POST /api/shop/shows/:showId/comments': async (call): Promise<Posted | Refused> => {
      const personId = call.caller.personId!
      const { show, name } = await kernel.db.transact(call.reach, async (tx) => ({
        show: await readShow(tx, call.params.showId),
        name: await nameOf(tx, personId),
      }))
      if (!show) return refuse('no-such-place')
      if (show.state !== 'live') return refuse('not-live')
      const offsetMs = kernel.clock.now() - show.startedAt!
      const saying = {
        ...placeless,
        personId,
        name,
        channel: 'bullet-comment',
        text: call.body.text,
        productId: call.body.productId,
        showId: show.showId,
        offsetMs,
        slowModeMs: show.slowModeMs,
      }
      return await speak.add(show.shopId, saying)
    },
    'POST /api/shop/videos/:videoId/comments': async (call): Promise<Posted | Refused> => {
      const personId = call.caller.personId!
      const { video, name } = await kernel.db.transact(call.reach, async (tx) => ({
        video: await readVideo(tx, call.params.videoId),
        name: await nameOf(tx, personId),
      }))
      if (!video) return refuse('no-such-place')
      return await speak.add(video.shopId, {
        ...placeless,
        personId,
        name,
        channel: 'video-comment',
        text: call.body.text,
        productId: video.productId,
        videoId: video.videoId,
      })
    },
    'POST /api/shop/mentions': async (call): Promise<Posted | Refused> => {
      const personId = call.caller.personId!
      const { shopId, text, productId, channel } = call.body
      const name = await kernel.db.transact(call.reach, (tx) => nameOf(tx, personId))
      return await speak.add(shopId, { ...placeless, personId, name, channel, text, productId })
    },
  }
}
