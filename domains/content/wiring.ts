import type { CatalogAnswers } from '@heed/catalog/contract'
import type { IdentityAnswers } from '@heed/identity/contract'
import {
  batcher,
  bindRoutes,
  type Id,
  type Kernel,
  limit,
  live,
  type MigrationSource,
  showId,
  type Wired,
} from '@heed/kernel'
import { advanceImport } from './actions/advance-import.ts'
import { cancelImport } from './actions/cancel-import.ts'
import { endImport } from './actions/end-import.ts'
import { importComments } from './actions/import-comments.ts'
import { openImport } from './actions/open-import.ts'
import { type Posted, postComments, type Saying } from './actions/post-comments.ts'
import type { ContentAnswers } from './contract/answers.ts'
import { clipPublished, commentsPosted, productPinned, showEnded, showStarted } from './contract/facts.ts'
import { routes } from './contract/http.ts'
import type { ImportAnswer, ImportAnswers } from './contract/imports.ts'
import type { ContentRequests } from './contract/requests.ts'
import { deskHandlers } from './routes/desk.ts'
import { openHandlers } from './routes/open.ts'
import { shopperHandlers } from './routes/shopper.ts'
import { stateOf } from './rules/import-steps.ts'
import { countForProduct, readComments } from './store/comments.ts'
import { forgetShop } from './store/forget-shop.ts'
import { type ImportRow, readAbandoned, readImport, readImports, readRefusals } from './store/imports.ts'
import { readShow, readShowProducts } from './store/shows.ts'
import { addMark, setExposure } from './store/standing.ts'

export const contentMigrations: MigrationSource = {
  domain: 'content',
  folder: new URL('./store/migrations/', import.meta.url),
}

const flushMax = limit('comment.flush', 256, 'comments of one shop written in one transaction')
const queueMax = limit('comment.queue', 20_000, 'comments waiting; beyond it the room says so instead of losing one')

export interface ContentUpstream {
  identity: { answers: IdentityAnswers }
  catalog: { answers: CatalogAnswers }
}

export function wireContent(
  kernel: Kernel,
  upstream: ContentUpstream,
): Wired & { requests: ContentRequests; answers: ContentAnswers } {
  const identity = upstream.identity.answers
  const speak = batcher<Saying, Posted>({
    batchMax: flushMax.max,
    queueMax: queueMax.max,
    run: (shopId, sayings) => postComments(kernel, { role: 'web', shopId, actor: 'room' }, sayings),
  })
  const shopName = (shopId: Id) =>
    kernel.db.transact(
      { role: 'web', shopId, actor: 'room' },
      async (tx) => (await identity.shops(tx, [shopId])).get(shopId)?.name.zh ?? '—',
    )
  return {
    name: 'content',
    migrations: contentMigrations,
    routes: bindRoutes(routes, {
      ...openHandlers(kernel),
      ...shopperHandlers(kernel, identity, speak),
      ...deskHandlers(kernel, shopName, speak),
    }),
    reactions: [],
    senders: [],
    timers: [],
    live: liveMappings,
    answers: {
      comments: async (tx, shopId, ids) =>
        new Map((await readComments(tx, shopId, ids)).map((one) => [one.commentId, one])),
      countForProduct,
      ...importAnswers,
      room: async (tx, showId) => {
        const show = await readShow(tx, showId)
        return (
          show && {
            shopId: show.shopId,
            productIds: (await readShowProducts(tx, show.shopId, showId)).map((one) => one.productId),
          }
        )
      },
    },
    requests: wireRequests(kernel, identity),
    forgetShop,
  }
}

function wireRequests(kernel: Kernel, identity: IdentityAnswers): ContentRequests {
  return {
    importComments: (batch) => importComments(kernel, identity, batch),
    openImport: (opening) => openImport(kernel, opening),
    advanceImport: (step) => advanceImport(kernel, step),
    endImport: (ending) => endImport(kernel, ending),
    cancelImport: (cancel) => cancelImport(kernel, cancel),
    setExposure: (exposure) =>
      kernel.db.transact({ role: 'worker', shopId: exposure.shopId, actor: 'exposure' }, (tx) =>
        setExposure(tx, exposure),
      ),
    markPerson: (marked) =>
      kernel.db.transact({ role: 'worker', shopId: marked.shopId, actor: 'listening' }, (tx) => addMark(tx, marked)),
  }
}

const importAnswers: ImportAnswers = {
  imports: async (tx, shopId, page) => (await readImports(tx, shopId, page)).map((one) => shown(one, tx.wall)),
  importOf: async (tx, shopId, importId) => {
    const found = await readImport(tx, shopId, importId)
    return found && shown(found, tx.wall)
  },
  importRefusals: readRefusals,
  abandonedImports: async (tx, rowsMax) => (await readAbandoned(tx, rowsMax)).map((one) => shown(one, tx.wall)),
}

const shown = ({ runner: _, heldUntil, ...job }: ImportRow, wall: number): ImportAnswer => ({
  ...job,
  state: stateOf({ ...job, heldUntil }, wall),
})

const liveMappings = [
  live(commentsPosted, (fact) =>
    Object.entries(
      Object.groupBy(
        fact.payload.comments.filter((one) => one.showId),
        (one) => one.showId!,
      ),
    ).map(([room, comments]) => ({
      topic: `room:${room}`,
      kind: 'comments',
      data: {
        comments: comments!.map((one) => ({
          commentId: showId('cmt', one.commentId),
          personId: one.personId && showId('per', one.personId),
          name: one.name,
          text: one.text,
          offsetMs: one.offsetMs,
          fromHost: one.fromHost,
          saidAt: one.saidAt,
        })),
      },
    })),
  ),
  live(productPinned, (fact) => [
    {
      topic: `room:${fact.payload.showId}`,
      kind: 'pin',
      data: {
        productId: fact.payload.productId && showId('prd', fact.payload.productId),
        offsetMs: fact.payload.offsetMs,
      },
    },
  ]),
  live(showStarted, (fact) => [
    {
      topic: `room:${fact.payload.showId}`,
      kind: 'started',
      data: { startedAt: fact.at, replay: fact.payload.replay },
    },
  ]),
  live(showEnded, (fact) => [
    { topic: `room:${fact.payload.showId}`, kind: 'ended', data: { endedAt: fact.payload.endedAt } },
  ]),
  live(clipPublished, (fact) =>
    fact.payload.productId
      ? [
          {
            topic: `product:${fact.payload.productId}`,
            kind: 'clip',
            data: { videoId: showId('vid', fact.payload.videoId) },
          },
        ]
      : [],
  ),
]
