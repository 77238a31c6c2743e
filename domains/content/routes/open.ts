import { type Handler, type Kernel, limit, refuse } from '@heed/kernel'
import type { routes } from '../contract/http.ts'
import { readShowComments, readVideoComments } from '../store/comments.ts'
import { readEvents, readShow, readShowProducts, readShows } from '../store/shows.ts'
import { readVideo, readVideos } from '../store/videos.ts'

type Routes = typeof routes
type Open = { [K in keyof Routes as K extends `GET /api/open/${string}` ? K : never]: Handler<Routes[K]> }

const windowRows = limit('show.window', 500, 'bullet comments handed out for one window of a show')
const listRows = limit('content.list', 60, 'shows or videos in one list')
const eventRows = limit('show.events', 1_000, 'moments of one show')

export function openHandlers(kernel: Kernel): Open {
  return {
    'GET /api/open/shows': (call) =>
      kernel.db.transact(call.reach, async (tx) => ({
        rows: await readShows(tx, call.query.shopId ?? null, listRows.max),
      })),
    'GET /api/open/shows/:showId': (call) =>
      kernel.db.transact(call.reach, async (tx) => {
        const show = await readShow(tx, call.params.showId)
        if (!show) return refuse('no-such-show')
        const products = await readShowProducts(tx, show.shopId, show.showId)
        return {
          show,
          products,
          events: (await readEvents(tx, show.shopId, show.showId, eventRows.max)) as never,
          serverNow: tx.now,
        }
      }),
    'GET /api/open/shows/:showId/comments': (call) =>
      kernel.db.transact(call.reach, async (tx) => {
        const show = await readShow(tx, call.params.showId)
        if (!show) return refuse('no-such-show')
        return {
          rows: await readShowComments(
            tx,
            show.showId,
            show.shopId,
            call.query.fromMs,
            call.query.untilMs,
            windowRows.max,
          ),
        }
      }),
    'GET /api/open/videos': (call) =>
      kernel.db.transact(call.reach, async (tx) => ({ rows: await readVideos(tx, call.query, listRows.max) })),
    'GET /api/open/videos/:videoId': (call) =>
      kernel.db.transact(call.reach, async (tx) => {
        const video = await readVideo(tx, call.params.videoId)
        if (!video) return refuse('no-such-video')
        return { video, comments: await readVideoComments(tx, video.shopId, video.videoId, listRows.max) }
      }),
  }
}
