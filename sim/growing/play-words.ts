import type { Id } from '@heed/kernel'
import { hourMs } from '../town/logistics.ts'
import type { PlannedComment } from '../town/plan-comments.ts'
import type { PlannedAfterword } from '../town/plan-reviews.ts'
import { ask } from '../world/ask.ts'
import type { Deed, Town } from './town.ts'
import { deskOf, shopperOf } from './town-book.ts'

/** Words where they are said: in the room, under the clip, in one's own post, after the sale. */
export async function sayComment(town: Town, comment: PlannedComment, at: number): Promise<void> {
  town.counts.comments += 1
  const { app, book, tally } = town
  const caller = shopperOf(book, comment.person)
  const productId = (comment.product && book.products.get(comment.product)?.productId) || null
  const { text } = comment
  if (comment.place === 'bullet') {
    const showId = book.shows.get(comment.show ?? '')
    if (!showId) return
    await ask(
      app,
      'POST /api/shop/shows/:showId/comments',
      { params: { showId }, body: { text, productId } },
      caller,
      tally,
    )
    return
  }
  if (comment.place === 'video-comment') {
    const videoId = book.videos.get(comment.video ?? '')
    if (!videoId) return
    await ask(app, 'POST /api/shop/videos/:videoId/comments', { params: { videoId }, body: { text } }, caller, tally)
    return
  }
  if (comment.place === 'after-sales' && comment.order)
    return await sayAfterSales(town, { ...comment, order: comment.order }, at)
  const channel = comment.place === 'buyer-show' ? 'buyer-show' : 'mention'
  const shopId = book.shops.get(comment.shop)!
  await ask(app, 'POST /api/shop/mentions', { body: { shopId, text, productId, channel } }, caller, tally)
}

export async function sayAfterword(town: Town, word: PlannedAfterword, at: number): Promise<void> {
  if (word.kind === 'after-sales') return await sayAfterSales(town, word, at)
  const { app, book, tally } = town
  const placed = book.orders.get(word.order)
  if (!placed) return
  const caller = shopperOf(book, word.person)
  if (word.kind === 'buyer-show') {
    const productId = book.products.get(word.product)?.productId ?? null
    const body = { shopId: book.shops.get(word.shop)!, text: word.text, productId, channel: 'buyer-show' }
    await ask(app, 'POST /api/shop/mentions', { body }, caller, tally)
    return
  }
  const params = { orderId: placed.orderId }
  const sale = await ask<{ lines: { lineId: Id; reviewId: Id | null }[] }>(
    app,
    'GET /api/shop/orders/:orderId/after-sales',
    { params },
    caller,
    tally,
  )
  const line = sale.ok ? sale.answer.lines.find((one) => one.reviewId === null) : undefined
  if (!line) return
  const body = { ...params, lineId: line.lineId, rating: word.rating ?? 5, text: word.text }
  await ask(app, 'POST /api/shop/reviews', { body }, caller, tally)
  town.counts.words += 1
}

/** A message to customer care; the reply comes within the hour or so. */
async function sayAfterSales(
  town: Town,
  word: { order: string; person: number; text: string; lang: string; product?: string; shop: PlannedComment['shop'] },
  at: number,
): Promise<void> {
  const placed = town.book.orders.get(word.order)
  if (!placed) return
  const productId = (word.product && town.book.products.get(word.product)?.productId) || null
  const said = await ask<{ wordsId: Id }>(
    town.app,
    'POST /api/shop/orders/:orderId/after-sales',
    { params: { orderId: placed.orderId }, body: { kind: 'message', reason: null, productId, text: word.text } },
    shopperOf(town.book, word.person),
    town.tally,
  )
  if (!said.ok) return
  town.counts.words += 1
  const minutes = 4 + town.chance.float() ** 3 * 200
  town.agenda.put(at + (minutes * hourMs) / 60, {
    kind: 'reply',
    shop: word.shop,
    wordsId: said.answer.wordsId,
    en: word.lang === 'en',
  })
}

export async function replyToWords(town: Town, deed: Extract<Deed, { kind: 'reply' }>): Promise<void> {
  const text = deed.en
    ? 'Thank you for writing. I have read it and put it down for the maker; I will come back to you.'
    : '看到了，谢谢您告诉我们。我已经原话记下来转给店主，有结果第一时间回您。'
  await ask(
    town.app,
    'POST /api/desk/words/:wordsId/reply',
    { params: { wordsId: deed.wordsId }, body: { text } },
    deskOf(town.book, deed.shop, 'care'),
    town.tally,
  )
}

/** A return or a claim in the buyer's own words; care settles it within hours. */
export async function sendBack(town: Town, deed: Extract<Deed, { kind: 'send-back' }>, at: number): Promise<void> {
  const placed = town.book.orders.get(deed.order)
  if (!placed) return
  const made = await ask<{ claimId: Id | null }>(
    town.app,
    'POST /api/shop/orders/:orderId/after-sales',
    {
      params: { orderId: placed.orderId },
      body: { kind: deed.as, reason: deed.reason, productId: null, text: deed.text },
    },
    { audience: 'shop', personId: placed.personId, permissions: [], via: 'session' },
    town.tally,
  )
  if (!made.ok || !made.answer.claimId) return
  town.counts.words += 1
  const hours = deed.as === 'return' ? 20 + town.chance.float() * 40 : 0.5 + town.chance.float() * 5
  town.agenda.put(at + hours * hourMs, {
    kind: 'settle',
    shop: placed.shop,
    claimId: made.answer.claimId,
    refundMinor: Math.round(placed.totalMinor * deed.refundShare),
  })
}

export async function settleClaim(town: Town, deed: Extract<Deed, { kind: 'settle' }>): Promise<void> {
  await ask(
    town.app,
    'POST /api/desk/claims/:claimId/settle',
    {
      params: { claimId: deed.claimId },
      body: { verdict: 'agree', refundMinor: deed.refundMinor, words: '抱歉让您费心，已经退给您，原路返回。' },
      idempotencyKey: `town:settle:${deed.claimId}`,
    },
    deskOf(town.book, deed.shop, 'care'),
    town.tally,
  )
}
