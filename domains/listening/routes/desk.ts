import type { CatalogAnswers, CatalogRequests } from '@heed/catalog/contract'
import { type Handler, type Id, type Kernel, type Reach, refuse, type Tx } from '@heed/kernel'
import { decideDemand } from '../actions/decide-demand.ts'
import { mergeDemands } from '../actions/merge-demands.ts'
import { replyToAskers } from '../actions/reply-to-askers.ts'
import { unmergeDemand } from '../actions/unmerge-demand.ts'
import { wantRevision } from '../actions/want-revision.ts'
import type { correctionRoutes } from '../contract/corrections.ts'
import type { routes } from '../contract/http.ts'
import { judgeCrowd } from '../rules/judge-crowd.ts'
import { readAfter, readRankAfter, showAfter, showRankAfter } from '../rules/page-keys.ts'
import { dayOf } from '../rules/slot.ts'
import { readAnswersOf } from '../store/answers.ts'
import { type BoardRow, readBoard, readShowDemands, readSimilar } from '../store/board.ts'
import { readDetail, readStateCounts } from '../store/detail.ts'
import { readBestQuotes, readQuotes } from '../store/verbatims.ts'

type Routes = typeof routes
type DeskKeys = Exclude<Extract<keyof Routes, `${string} /api/desk/${string}`>, keyof typeof correctionRoutes>
type Desk = { [K in DeskKeys]: Handler<Routes[K]> }
const ofShop = (reach: Reach) => reach as Reach & { shopId: Id }

const quotePage = 50

export function deskHandlers(
  kernel: Kernel,
  upstream: { catalog: { answers: CatalogAnswers; requests: CatalogRequests } },
): Desk {
  const { answers: catalog, requests: catalogRequests } = upstream.catalog
  const dressed = (tx: Tx, shopId: Id, rows: BoardRow[]) => dress(tx, shopId, rows, catalog)

  return {
    ...decisionHandlers(kernel, catalog, catalogRequests),
    'GET /api/desk/demands': (call) =>
      kernel.db.transact(call.reach, async (tx) => {
        const { shopId } = ofShop(call.reach)
        const rowsMax = call.query.limit ?? 40
        const rows = await readBoard(tx, shopId, {
          shown: call.query.show ?? 'open',
          lane: call.query.lane ?? null,
          productId: call.query.productId ?? null,
          now: tx.now,
          today: dayOf(tx.now),
          rowsMax,
          after: readRankAfter(call.query.after),
        })
        const last = rows.at(-1)
        return {
          rows: await dressed(tx, shopId, rows),
          next: last && rows.length === rowsMax ? showRankAfter(last.rank, last.demandId) : null,
          asOf: tx.now,
          counts: await readStateCounts(tx, shopId),
        }
      }),
    'GET /api/desk/demands/:demandId': (call) =>
      kernel.db.transact(call.reach, async (tx) => {
        const { shopId } = ofShop(call.reach)
        const detail = await readDetail(tx, shopId, call.params.demandId, dayOf(tx.now))
        if (!detail) return refuse('no-such-demand')
        const [demand] = await dressed(tx, shopId, [detail.row])
        const { row: _, ...rest } = detail
        return {
          demand: demand!,
          answers: await readAnswersOf(tx, shopId, [demand!.demandId]),
          similar: await readSimilar(tx, shopId, detail.row),
          ...rest,
        }
      }),
    'GET /api/desk/demands/:demandId/quotes': (call) =>
      kernel.db.transact(call.reach, async (tx) => {
        const rows = await readQuotes(
          tx,
          ofShop(call.reach).shopId,
          call.params.demandId,
          filterOf(call.query),
          quotePage,
        )
        const last = rows.at(-1)
        const next = last && rows.length === quotePage ? showAfter({ at: last.saidAt, id: last.verbatimId }) : null
        return { rows, next }
      }),
    'GET /api/desk/shows/:showId/demands': (call) =>
      kernel.db.transact(call.reach, async (tx) => ({
        rows: await readShowDemands(tx, ofShop(call.reach).shopId, call.params.showId, call.query.since ?? 0),
        asOf: tx.now,
      })),
  }
}

const filterOf = (query: { after?: string; channel?: string; lang?: string; who?: 'buyers' | 'others' }) => ({
  channel: query.channel ?? null,
  lang: query.lang ?? null,
  bought: query.who === undefined ? null : query.who === 'buyers',
  after: readAfter(query.after),
})

type DecisionKeys = `POST /api/desk/demands/:demandId/${'decide' | 'revise' | 'merge' | 'unmerge' | 'reply'}`

function decisionHandlers(
  kernel: Kernel,
  catalog: CatalogAnswers,
  catalogRequests: CatalogRequests,
): Pick<Desk, DecisionKeys> {
  return {
    'POST /api/desk/demands/:demandId/decide': (call) =>
      decideDemand(kernel, ofShop(call.reach), call.params.demandId, call.body),
    'POST /api/desk/demands/:demandId/revise': async (call) => {
      const wanted = await wantRevision(kernel, ofShop(call.reach), call.params.demandId, catalog)
      if (!wanted.ok) return wanted
      // The fact's sender asks for the same draft under the same key; asking here too only saves the merchant the wait.
      const { demandId, ...draft } = wanted.wanted
      return await catalogRequests
        .proposeRevision({
          ...draft,
          shopId: ofShop(call.reach).shopId,
          demandIds: [demandId],
          actor: call.reach.actor,
        })
        .then((made) => (made.ok ? made : refuse('no-product')))
    },
    'POST /api/desk/demands/:demandId/merge': (call) =>
      mergeDemands(kernel, ofShop(call.reach), call.params.demandId, call.body.into).then((made) =>
        made.ok ? { ok: true as const } : made,
      ),
    'POST /api/desk/demands/:demandId/unmerge': (call) =>
      unmergeDemand(kernel, ofShop(call.reach), call.params.demandId).then((made) =>
        made.ok ? { ok: true as const } : made,
      ),
    'POST /api/desk/demands/:demandId/reply': (call) =>
      replyToAskers(kernel, ofShop(call.reach), { demandId: call.params.demandId, ...call.body }, call.once),
  }
}

/** A board row with its product's face and its three most telling quotes. */
async function dress(tx: Tx, shopId: Id, rows: BoardRow[], catalog: CatalogAnswers) {
  const products = await catalog.products(tx, [...new Set(rows.flatMap((row) => row.productId ?? []))])
  const quotes = await readBestQuotes(
    tx,
    shopId,
    rows.map((row) => row.demandId),
    3,
  )
  return rows.map(({ rank: _, signed, fromThree, newInOneHour, ...row }) => {
    const product = row.productId ? products.get(row.productId) : undefined
    return {
      ...row,
      crowd: judgeCrowd({ people: row.people, signed, fromThree, newInOneHour }),
      product: product ? { title: product.title, picture: product.picture } : null,
      quotes: quotes.filter((one) => one.demandId === row.demandId),
    }
  })
}
