import type { Id } from '@heed/kernel'
import { type AheadDeed, type AheadStep, aheadSteps } from '../town/ahead.ts'
import { calendar } from '../town/calendar.ts'
import { proposedDispatchRule } from '../town/dispatch-rules.ts'
import { cardiganDemands, livingComment } from '../town/living.ts'
import { dayMs, hourMs } from '../town/logistics.ts'
import { productOf } from '../town/products.ts'
import { revisions } from '../town/revisions.ts'
import { ask } from '../world/ask.ts'
import { settleFacts } from '../world/open-world.ts'
import { findLoneVoice } from './find-demand.ts'
import { listProduct } from './list-product.ts'
import { type LivingTown, livingOrder, nowOf } from './live-town.ts'
import { revise } from './play-house.ts'
import { packParcels } from './play-parcels.ts'
import { playUntil } from './play-until.ts'
import { bodyOf } from './set-up-rules.ts'
import type { Town } from './town.ts'
import { consoleOf, deskOf } from './town-book.ts'

const aheadKey = (step: Pick<AheadStep, 'story' | 'step'>): string => `${step.story}-${step.step}`

/** The Stories bar: what each step is called and as whom it opens. */
export const listAhead = () =>
  aheadSteps.map((step) => ({
    key: aheadKey(step),
    story: step.story,
    step: step.step,
    title: step.title,
    as: step.as,
  }))

export type PlayedAhead =
  | { ok: true; screens: string[]; says: Record<string, unknown>[] }
  | { ok: false; why: 'no-such-step' }

/**
 * Makes a step of a story happen, through the routes its person would use. `setClock` is for steps that move business
 * time. Done again, a step finds its change released and its product listed, and changes nothing.
 */
export async function playAhead(
  living: LivingTown,
  key: string,
  setClock: (now: number) => void,
): Promise<PlayedAhead> {
  const step = aheadSteps.find((one) => aheadKey(one) === key)
  if (!step) return { ok: false, why: 'no-such-step' }
  const screens: string[] = []
  const says: Record<string, unknown>[] = []
  for (const deed of step.deeds) {
    if (deed.do === 'open') screens.push(deed.screen)
    else says.push({ do: deed.do, ...(await playDeed(living, deed, setClock)) })
  }
  await settleFacts(living.town.app)
  return { ok: true, screens, says }
}

type Playable = Exclude<AheadDeed, { do: 'open' }>

async function playDeed(
  living: LivingTown,
  deed: Playable,
  setClock: (now: number) => void,
): Promise<Record<string, unknown>> {
  const { town } = living
  switch (deed.do) {
    case 'publish-revision':
      return await publishRevision(town, deed.revision)
    case 'advance-clock':
      await living.advance(Math.max(0, deed.untilMs - nowOf(town)) / hourMs, setClock)
      return { now: nowOf(town) }
    case 'play-days':
      return await playDays(living, deed, setClock)
    case 'list-product':
      return await listFirstSaid(town, deed)
    case 'burst':
      return await burst(town, deed)
    case 'stop-light-parcel':
      return await stopLightParcel(town, deed)
    case 'dry-run-rule':
      return await dryRun(town, deed.days)
  }
}

/** Releases the draft that stands in the desk, or a fresh one where it was dropped. */
async function publishRevision(town: Town, key: string): Promise<Record<string, unknown>> {
  const revision = revisions.find((one) => one.key === key)!
  const owner = deskOf(town.book, productOf(revision.product).shop, 'owner')
  const productId = town.book.products.get(revision.product)!.productId
  const found = await ask<{ revisions: { revisionId: Id; state: string; changes: { attribute: string }[] }[] }>(
    town.app,
    'GET /api/desk/products/:productId',
    { params: { productId } },
    owner,
  )
  const drafts = found.ok ? found.answer.revisions.filter((one) => one.state !== 'released') : []
  const draft = drafts.find((one) => one.changes.some((change) => change.attribute === revision.changes[0]!.attribute))
  const revisionId = draft?.revisionId ?? (await revise(town, key, false))
  if (!revisionId) return { released: false }
  const done = await ask<{ number: number }>(
    town.app,
    'POST /api/desk/revisions/:revisionId/release',
    { params: { revisionId }, idempotencyKey: `story:${key}` },
    owner,
  )
  town.tally.set(`changed ${key}`, 1)
  return done.ok ? { released: true, number: done.answer.number } : { released: false, why: done.code }
}

/** Days that a story foretells: so many sold, so many sent back for their style, so many still finding it dowdy. */
async function playDays(
  living: LivingTown,
  deed: Extract<AheadDeed, { do: 'play-days' }>,
  setClock: (now: number) => void,
) {
  const { town } = living
  const product = productOf(deed.product)
  const from = nowOf(town)
  const any = () => from + town.chance.float() * (deed.days - 1) * dayMs
  for (let nth = 0; nth < deed.sold; nth++) {
    const back = nth < deed.styleReturns
    const at = back ? from + town.chance.float() * (deed.days - 14) * dayMs : any()
    const fate = back ? ({ kind: 'returned', reason: 'style', daysAfterSigned: 1 + (nth % 3) } as const) : undefined
    town.agenda.put(at, { kind: 'order', order: livingOrder(town, product, at, fate) })
  }
  for (let nth = 0; nth < 1_000; nth++) {
    const at = any()
    const words = {
      people: town.plan.people,
      shop: product.shop,
      at: calendar.startsAt,
      demands: cardiganDemands.after,
    }
    town.agenda.put(at, { kind: 'comment', comment: livingComment(town.chance, words) })
  }
  for (let at = from; at < from + deed.days * dayMs; at += dayMs / 4) {
    await playUntil(town, at + dayMs / 4, (moment) => setClock(town.openedAt + moment))
    await settleFacts(town.app)
  }
  living.lived()
  return { days: deed.days, sold: deed.sold }
}

async function listFirstSaid(town: Town, deed: Extract<AheadDeed, { do: 'list-product' }>) {
  const product = productOf(deed.product)
  const speaker = town.plan.people.findIndex((person) => person.named?.key === deed.firstSaidBy)
  const firstSaidIn = await findLoneVoice(town, product.shop, town.book.people[speaker]!)
  const productId = await listProduct(town.app, town.book, product, {
    units: deed.firstLot,
    ...(firstSaidIn ? { firstSaidIn } : {}),
  })
  return { productId, firstSaidIn }
}

/** Everybody wants it within one minute: what is on the shelf is sold, nothing more. */
async function burst(town: Town, deed: Extract<AheadDeed, { do: 'burst' }>) {
  const product = productOf(deed.product)
  const at = nowOf(town)
  const before = new Map(town.tally)
  const placed = town.counts.orders
  for (let nth = 0; nth < deed.want; nth++) {
    const order = livingOrder(town, product, at)
    town.agenda.put(at, { kind: 'order', order: { ...order, quantity: 1 }, burst: true })
  }
  await playUntil(town, at, () => {})
  const outOfStock = 'POST /api/shop/orders 409 out-of-stock'
  return {
    wanted: deed.want,
    placed: town.counts.orders - placed,
    outOfStock: (town.tally.get(outOfStock) ?? 0) - (before.get(outOfStock) ?? 0),
  }
}

/** A parcel that weighs half of what it should is stopped at the scale, before its buyer finds out. */
async function stopLightParcel(town: Town, deed: Extract<AheadDeed, { do: 'stop-light-parcel' }>) {
  const product = productOf(deed.product)
  const order = { ...livingOrder(town, product, nowOf(town)), quantity: 1 }
  town.agenda.put(nowOf(town), { kind: 'order', order })
  await playUntil(town, nowOf(town), () => {})
  await settleFacts(town.app)
  await packParcels(town, product.shop, [{ kind: 'pack', order: order.key, grams: deed.weighedGrams }], order.key)
  return { orderId: town.book.orders.get(order.key)?.orderId ?? null }
}

async function dryRun(town: Town, days: number) {
  const operator = consoleOf(town.book)
  const body = await bodyOf(town.app, operator, proposedDispatchRule)
  const made = await ask<Record<string, unknown>>(
    town.app,
    'POST /api/console/policies/dry-run',
    { body: { body, days } },
    operator,
  )
  return made.ok ? made.answer : { why: made.code }
}
