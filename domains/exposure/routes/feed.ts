import {
  type Batcher,
  type BoundRoute,
  bindRoutes,
  day,
  type Id,
  type Kernel,
  QueueFull,
  readId,
  refuse,
} from '@heed/kernel'
import { serveFeed } from '../actions/serve-feed.ts'
import { shopExposure, showItem } from '../answers/shop-exposure.ts'
import { routes } from '../contract/http.ts'
import { explain, feedFormulaAt, feedFormulas } from '../rules/formula.ts'
import { countByShop, type Impression, readImpression } from '../store/impressions.ts'

const followsMax = 50

export function exposureRoutes(kernel: Kernel, record: Batcher<Impression[], true>): BoundRoute[] {
  return bindRoutes(routes, {
    'GET /api/open/feed': async (call) => {
      const page = {
        follows: readFollows(call.query.follows),
        offset: readOffset(call.query.after),
        rowsMax: call.query.limit ?? 10,
      }
      const { cards, next, formulaVersion, asOf } = await kernel.db.transact(call.reach, async (tx) => ({
        ...(await serveFeed(tx, page)),
        asOf: tx.now,
      }))
      try {
        const impressions = cards.map((card) => ({ ...card, terms: card.given, formulaVersion, servedAt: asOf }))
        await record.add('feed', impressions)
      } catch (error) {
        if (error instanceof QueueFull) return refuse('too-busy')
        throw error
      }
      return {
        rows: cards.map(({ kind, itemId, shopId, productId, title, impressionId, rank, score, reason, explained }) => ({
          kind,
          item: showItem(kind, itemId),
          shopId,
          productId,
          title,
          impressionId,
          rank,
          score,
          reason,
          terms: explained,
        })),
        next: next === null ? null : String(next),
        formulaVersion,
        asOf,
      }
    },
    'GET /api/open/feed/formula': async () => ({
      binds: feedFormulaAt(kernel.clock.now()).version,
      versions: shownFormulas(),
    }),
    'GET /api/open/feed/why/:impressionId': (call) =>
      kernel.db.transact(call.reach, async (tx) => {
        const found = await readImpression(tx, call.params.impressionId)
        if (!found) return refuse('no-such-impression')
        const { terms, kind, itemId, impressionId: _, ...rest } = found
        const formula =
          feedFormulas.find((one) => one.version === found.formulaVersion) ?? feedFormulaAt(found.servedAt)
        return { ...rest, kind, item: showItem(kind, itemId), terms: explain(formula, terms) }
      }),
    'GET /api/desk/exposure': (call) => kernel.db.transact(call.reach, (tx) => shopExposure(tx, call.caller.shopId!)),
    'GET /api/console/exposure': (call) =>
      kernel.db.transact(call.reach, async (tx) => {
        const served = await countByShop(tx, tx.now - 7 * day)
        const all = [...served.values()].reduce((sum, one) => sum + one.impressions, 0)
        const standings = await tx.rows<{ shopId: Id; weight: number }>(
          `select s.shop_id as "shopId", s.weight from exposure.standing s order by s.weight desc, s.shop_id limit 500`,
        )
        return {
          asOf: tx.now,
          binds: feedFormulaAt(tx.now).version,
          versions: shownFormulas(),
          shops: standings.map((one) => {
            const { impressions, floor } = served.get(one.shopId) ?? { impressions: 0, floor: 0 }
            return { ...one, impressions, floor, share: all === 0 ? 0 : impressions / all }
          }),
        }
      }),
  })
}

const shownFormulas = () =>
  feedFormulas
    .map(({ version, effectiveFrom, weights, floor, says }) => ({
      version,
      effectiveFrom,
      weights: { ...weights },
      floor,
      says,
    }))
    .reverse()

/** Whom the caller follows is the caller's to say; it is used for this page and not kept. */
function readFollows(text: string | undefined): Set<Id> {
  const ids = (text ?? '').split(',').slice(0, followsMax)
  return new Set(ids.flatMap((shown) => readId('shp', shown.trim()) ?? []))
}

/** The cursor is how many cards were seen; one that cannot be read starts from the beginning. */
const readOffset = (text: string | undefined) => (/^\d{1,6}$/.test(text ?? '') ? Number(text) : 0)
