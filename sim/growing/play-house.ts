import type { Id } from '@heed/kernel'
import { stockCounts } from '../town/ahead.ts'
import { answers } from '../town/answers.ts'
import { dayMs, hourMs } from '../town/logistics.ts'
import { productOf } from '../town/products.ts'
import { revisions } from '../town/revisions.ts'
import type { ShopKey } from '../town/shops.ts'
import { showOf } from '../town/shows.ts'
import type { HouseDeed } from '../town/story.ts'
import { videos } from '../town/videos.ts'
import { ask, mustAsk } from '../world/ask.ts'
import { demandSlots, slotsOfWant } from './demand-slots.ts'
import { drawPicture, posterOf } from './draw-picture.ts'
import { gatherDemand } from './find-demand.ts'
import type { Deed, Town } from './town.ts'
import { deskOf } from './town-book.ts'

/** What a shop does of its own accord: films, goes on air, answers, changes its goods. */
export async function playHouseDeed(town: Town, deed: HouseDeed, at: number): Promise<void> {
  if (deed.kind === 'clip') return await publishClip(town, deed.key)
  if (deed.kind === 'show-start') return await startShow(town, deed.key)
  if (deed.kind === 'show-end') return await endShow(town, deed.key)
  if (deed.kind === 'answer') return await giveAnswer(town, deed.nth, at)
  await revise(town, deed.key, deed.kind === 'revision')
}

async function publishClip(town: Town, key: string): Promise<void> {
  const video = videos.find((one) => one.key === key)!
  const asked = answers.filter((one) => one.video === key && one.day === video.day && one.hour === video.hour)
  const answersDemandIds: Id[] = []
  for (const one of asked) {
    const demandId = await gatherDemand(town, video.shop, demandSlots(one.demand))
    if (demandId) answersDemandIds.push(demandId)
  }
  const made = await mustAsk<{ videoId: Id }>(
    town.app,
    'POST /api/desk/videos',
    {
      body: {
        title: video.title,
        picture: drawPicture(video.poster),
        productId: town.book.products.get(video.product)?.productId ?? null,
        answersDemandIds,
        silent: video.silent,
        sourceKey: `town:${key}`,
      },
    },
    deskOf(town.book, video.shop, 'operator'),
  )
  town.book.videos.set(key, made.videoId)
}

/** Plans a show; keyed, so that again it finds the show that is there. */
export async function planShow(town: Town, key: string): Promise<Id> {
  const show = showOf(key)
  const host = deskOf(town.book, show.shop, 'host')
  const { showId } = await mustAsk<{ showId: Id }>(
    town.app,
    'POST /api/desk/shows',
    {
      body: {
        title: show.title,
        hostId: host.personId!,
        poster: posterOf(show.shop),
        plannedAt: town.openedAt + show.day * dayMs + show.hour * hourMs,
        productIds: show.products.flatMap((product) => town.book.products.get(product)?.productId ?? []),
        sourceKey: `town:${key}`,
      },
    },
    host,
  )
  town.book.shows.set(key, showId)
  return showId
}

async function startShow(town: Town, key: string): Promise<void> {
  const show = showOf(key)
  const showId = await planShow(town, key)
  const host = deskOf(town.book, show.shop, 'host')
  const params = { showId }
  await ask(town.app, 'POST /api/desk/shows/:showId/run', { params, body: { verb: 'start' } }, host, town.tally)
  const productId = town.book.products.get(show.products[0]!)?.productId
  if (!show.recorded && productId)
    await ask(
      town.app,
      'POST /api/desk/shows/:showId/moments',
      { params, body: { kind: 'pin', productId } },
      host,
      town.tally,
    )
}

async function endShow(town: Town, key: string): Promise<void> {
  const showId = town.book.shows.get(key)
  if (!showId) return
  const host = deskOf(town.book, showOf(key).shop, 'host')
  await ask(
    town.app,
    'POST /api/desk/shows/:showId/run',
    { params: { showId }, body: { verb: 'end' } },
    host,
    town.tally,
  )
}

/** One moment of the recorded show: pins, lessons and the host's lines stand at their second for every later viewer. */
export async function playBeat(town: Town, { show, beat }: Extract<Deed, { kind: 'beat' }>): Promise<void> {
  const showId = town.book.shows.get(show)
  if (!showId || beat.kind === 'viewers') return
  const productId = beat.kind === 'pin' ? (town.book.products.get(beat.product)?.productId ?? null) : null
  const body =
    beat.kind === 'pin'
      ? { kind: 'pin', productId }
      : beat.kind === 'lesson'
        ? { kind: 'lesson', productId, title: cut(beat.title), words: cut(beat.words) }
        : { kind: 'host-line', productId, words: cut(beat.words) }
  await ask(
    town.app,
    'POST /api/desk/shows/:showId/moments',
    { params: { showId }, body },
    deskOf(town.book, showOf(show).shop, 'host'),
    town.tally,
  )
}

const cut = (words: { zh: string; en: string }) => ({ zh: words.zh.slice(0, 200), en: words.en.slice(0, 200) })

async function giveAnswer(town: Town, nth: number, at: number): Promise<void> {
  const answer = answers[nth]!
  const shop = shopOfDemand(answer.demand)
  const filmed = videos.find((one) => one.key === answer.video)
  // A film answers by being published; a change answers by being released.
  if (answer.kind === 'revision' || (filmed && filmed.day * dayMs + filmed.hour * hourMs === at)) return
  const demandId = await gatherDemand(town, shop, demandSlots(answer.demand))
  if (!demandId) return void town.tally.set(`nobody said ${answer.demand} yet`, 1)
  const params = { demandId }
  const owner = deskOf(town.book, shop, 'owner')
  if (answer.kind === 'reading' || answer.kind === 'not-now') {
    const body =
      answer.kind === 'reading' ? { verb: 'read', reading: answer.words } : { verb: 'not-now', why: answer.words.zh }
    await ask(town.app, 'POST /api/desk/demands/:demandId/decide', { params, body }, owner, town.tally)
  } else {
    const body = { text: answer.words.zh, to: 'all' }
    const idempotencyKey = `town:answer:${nth}`
    await ask(town.app, 'POST /api/desk/demands/:demandId/reply', { params, body, idempotencyKey }, owner, town.tally)
  }
}

const shopOfDemand = (demand: string): ShopKey =>
  ['paler', 'shorter', 'dowdy', 'packable', 'cheaper'].includes(demand)
    ? 'nuanyan'
    : ['door', 'snapped', 'what-is-an-a', 'coin-toss', 'wilted'].includes(demand)
      ? 'zhizhi'
      : 'buyu'

/** Which demands of the stories a revision answers; others are found by the want they name. */
const storyDemands: Record<string, readonly string[]> = {
  'cardigan-younger': ['paler', 'shorter', 'dowdy'],
  'night-span': ['two-people'],
  'night-edge': ['edge'],
  'flower-box-2': ['snapped'],
  'flowers-to-the-door': ['door'],
}

/** Drafts a revision with the demands it answers; `release` publishes it at once. Returns the draft's id. */
export async function revise(town: Town, key: string, release: boolean): Promise<Id | null> {
  const revision = revisions.find((one) => one.key === key)!
  const product = productOf(revision.product)
  const productId = town.book.products.get(revision.product)?.productId
  if (!productId) return null
  const demandIds: Id[] = []
  const wanted =
    storyDemands[key]?.map(demandSlots) ??
    revision.answers.map((want) => ({ product: revision.product, starts: slotsOfWant(want) }))
  for (const one of wanted) {
    const demandId = await gatherDemand(town, product.shop, one)
    if (demandId) demandIds.push(demandId)
  }
  const operator = deskOf(town.book, product.shop, 'owner')
  const revisionId = await openDraft(town, { key, productId, demandIds: [...new Set(demandIds)] })
  if (!revisionId || !release) return revisionId
  const idempotencyKey = `town:release:${key}`
  await ask(
    town.app,
    'POST /api/desk/revisions/:revisionId/release',
    { params: { revisionId }, idempotencyKey },
    operator,
    town.tally,
  )
  return revisionId
}

async function openDraft(town: Town, draft: { key: string; productId: Id; demandIds: Id[] }): Promise<Id | null> {
  const revision = revisions.find((one) => one.key === draft.key)!
  const shop = productOf(revision.product).shop
  const owner = deskOf(town.book, shop, 'owner')
  const proposed =
    draft.key === 'night-edge' && draft.demandIds[0] ? await wantRevision(town, shop, draft.demandIds[0]) : null
  const changes = revision.changes.map((one) => ({
    attribute: one.attribute,
    label: one.name,
    before: String(one.before),
    after: String(one.after),
    unit: one.unit ?? '',
    reason: revision.reason,
  }))
  const body = {
    productId: draft.productId,
    ...(proposed ? { revisionId: proposed } : {}),
    changes,
    reading: revision.reading,
    demandIds: draft.demandIds,
  }
  const made = await ask<{ revisionId: Id }>(town.app, 'POST /api/desk/revisions', { body }, owner, town.tally)
  return made.ok ? made.answer.revisionId : null
}

/** Takes a demand up for a change: the board shows it as being revised, with its draft. */
async function wantRevision(town: Town, shop: ShopKey, demandId: Id): Promise<Id | null> {
  const made = await ask<{ revisionId: Id }>(
    town.app,
    'POST /api/desk/demands/:demandId/revise',
    { params: { demandId } },
    deskOf(town.book, shop, 'owner'),
    town.tally,
  )
  return made.ok ? made.answer.revisionId : null
}

/** A stocktake: the shelves of a product hold so many from now on, shared out over its variants. */
export async function countStock(town: Town, deed: Extract<Deed, { kind: 'count-stock' }>): Promise<void> {
  const variants = [...(town.book.products.get(deed.product)?.variants.values() ?? [])]
  for (const [nth, variant] of variants.entries()) {
    const setTo = Math.floor(deed.total / variants.length) + (nth < deed.total % variants.length ? 1 : 0)
    await ask(
      town.app,
      'POST /api/desk/stock',
      {
        body: { variantId: variant.variantId, locationId: variant.locationId, setTo, note: deed.why },
        idempotencyKey: `town:count:${deed.product}:${nth}`,
      },
      deskOf(town.book, deed.shop, 'owner'),
      town.tally,
    )
  }
}

export const stockDeeds = () =>
  stockCounts.map((one) => ({
    at: one.day * dayMs + one.hour * hourMs,
    deed: {
      kind: 'count-stock' as const,
      shop: one.shop as ShopKey,
      product: one.product,
      total: one.total,
      why: one.why.zh,
    },
  }))
