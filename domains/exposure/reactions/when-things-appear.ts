import { productListed, revisionReleased } from '@heed/catalog/contract'
import { clipPublished, commentsPosted, showEnded, showStarted } from '@heed/content/contract'
import { scoreChanged } from '@heed/experience/contract'
import { shopOpened } from '@heed/identity/contract'
import { day, type Id, type Instant, type Reaction, reaction } from '@heed/kernel'
import { orderPaid } from '@heed/trade/contract'
import { standingChanged } from '../contract/facts.ts'
import { addTally, closeShows, putCards, renewProducts } from '../store/cards.ts'

/** What can be shown, and what people do with it. */
export const whenThingsAppear: Reaction[] = [
  reaction({
    name: 'exposure/when-product-is-listed',
    hears: productListed,
    act: (tx, facts, shopId) =>
      putCards(
        tx,
        shopId,
        facts.map(({ payload: { productId, title }, at }) => ({
          kind: 'product',
          itemId: productId,
          productId,
          title,
          bornAt: at,
        })),
      ),
  }),
  reaction({
    name: 'exposure/when-clip-is-published',
    hears: clipPublished,
    act: (tx, facts, shopId) =>
      putCards(
        tx,
        shopId,
        facts.map(({ payload: { videoId, productId, title }, at }) => ({
          kind: 'video',
          itemId: videoId,
          productId,
          title,
          bornAt: at,
        })),
      ),
  }),
  reaction({
    name: 'exposure/when-show-is-started',
    hears: showStarted,
    act: (tx, facts, shopId) =>
      putCards(
        tx,
        shopId,
        facts.map(({ payload: { showId, title }, at }) => ({
          kind: 'show',
          itemId: showId,
          productId: null,
          title,
          bornAt: at,
        })),
      ),
  }),
  reaction({
    name: 'exposure/when-show-is-ended',
    hears: showEnded,
    act: (tx, facts, shopId) =>
      closeShows(
        tx,
        shopId,
        facts.map(({ payload }) => payload.showId),
      ),
  }),
  reaction({
    name: 'exposure/when-revision-is-released',
    hears: revisionReleased,
    async act(tx, facts, shopId) {
      for (const { payload, at } of facts) await renewProducts(tx, shopId, [payload.productId], at)
    },
  }),
  reaction({
    name: 'exposure/when-comments-are-posted',
    hears: commentsPosted,
    async act(tx, facts, shopId) {
      const said = facts.flatMap(({ payload }) => payload.comments).filter((one) => !one.fromHost)
      const places = said.flatMap((one) =>
        [one.showId, one.videoId, one.productId].flatMap((itemId) => (itemId ? [{ itemId, at: one.saidAt }] : [])),
      )
      await addTally(tx, shopId, 'comments', countUp(places))
    },
  }),
  reaction({
    name: 'exposure/when-order-is-paid',
    hears: orderPaid,
    async act(tx, facts, shopId) {
      const bought = facts.flatMap(({ payload }) =>
        [...new Set(payload.lines.map((line) => line.productId))].map((itemId) => ({ itemId, at: payload.paidAt })),
      )
      await addTally(tx, shopId, 'orders', countUp(bought))
    },
  }),
  reaction({
    name: 'exposure/when-shop-is-opened',
    hears: shopOpened,
    async act(tx, facts, shopId) {
      await tx.rows(
        `insert into exposure.standing as s (shop_id, opened_at) values ($1, $2)
         on conflict (shop_id) do update set opened_at = coalesce(s.opened_at, excluded.opened_at)`,
        [shopId, facts[0]!.at],
      )
    },
  }),
  reaction({
    name: 'exposure/when-score-is-changed',
    hears: scoreChanged,
    async act(tx, facts, shopId) {
      const weight = facts.at(-1)!.payload.tenths / 1000
      await tx.rows(
        `insert into exposure.standing (shop_id, weight) values ($1, $2)
         on conflict (shop_id) do update set weight = excluded.weight`,
        [shopId, weight],
      )
      tx.say(standingChanged, { shopId, weight }, { shopId, key: shopId })
    },
  }),
]

function countUp(seen: { itemId: Id; at: Instant }[]) {
  const counts = new Map<string, { itemId: Id; dayAt: Instant; n: number }>()
  for (const { itemId, at } of seen) {
    const dayAt = at - (at % day)
    const count = counts.get(`${itemId} ${dayAt}`) ?? { itemId, dayAt, n: 0 }
    counts.set(`${itemId} ${dayAt}`, { ...count, n: count.n + 1 })
  }
  return counts
}
