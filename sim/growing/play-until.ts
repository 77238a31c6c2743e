import { calendar } from '../town/calendar.ts'
import { hourMs } from '../town/logistics.ts'
import { productOf } from '../town/products.ts'
import { recordedShow } from '../town/recorded-show.ts'
import { showOf, shows } from '../town/shows.ts'
import { listProduct } from './list-product.ts'
import { countStock, playBeat, playHouseDeed } from './play-house.ts'
import { cancelOrder, placeOrder } from './play-orders.ts'
import { labelParcels, packParcels, pushScans } from './play-parcels.ts'
import { replyToWords, sayAfterword, sayComment, sendBack, settleClaim } from './play-words.ts'
import type { Deed, Town } from './town.ts'

type Due = { at: number; thing: Deed }

/**
 * Deeds this close together are done side by side, so that what is hot forms batches. Milliseconds. `watched` stays below
 * the quarter of an hour that a carrier's clock may be ahead of ours.
 */
const grain = { ordinary: hourMs / 3, show: 150_000, recorded: 5_000, watched: hourMs / 6 } as const

/** Done one by one at their very moment: what others stand on, and what a story quotes to the minute. */
const isExact = (deed: Deed) =>
  deed.kind === 'house' ||
  deed.kind === 'beat' ||
  deed.kind === 'list' ||
  deed.kind === 'count-stock' ||
  (deed.kind === 'order' && deed.order.story !== undefined)

/**
 * Does everything that is due up to a moment of the town's time, in order, moving the clock along. What deeds put behind
 * them inside the window is done as well. Carriers' scans are kept back and pushed together at the end; in a town whose
 * timers run beside us they go before the clock moves on, so that no deadline passes a pick-up on its way.
 */
export async function playUntil(town: Town, until: number, setClock: (at: number) => void): Promise<void> {
  const scans: Extract<Deed, { kind: 'scan' }>[] = []
  for (;;) {
    const next = town.agenda.next()
    if (next > until) break
    const due = town.agenda.take(Math.min(until, next + (town.watched ? grain.watched : grainAt(next))))
    const doing: Due[] = []
    for (const one of due) {
      if (one.thing.kind === 'scan') scans.push(one.thing)
      else if (isExact(one.thing)) {
        await playTogether(town, doing.splice(0), setClock)
        setClock(one.at)
        await playExact(town, one)
      } else doing.push(one)
    }
    if (town.watched) await pushAll(town, scans.splice(0))
    await playTogether(town, doing, setClock)
  }
  setClock(until)
  await pushAll(town, scans)
  await town.bringPayments()
}

const onAir = shows.map((show) => {
  const from = show.day * 24 * hourMs + show.hour * hourMs
  return { from, until: from + show.minutes * 60_000, recorded: show.key === recordedShow.show }
})

function grainAt(at: number): number {
  const show = at < calendar.startsAt ? onAir.find((one) => at >= one.from && at <= one.until) : undefined
  if (!show) return grain.ordinary
  return show.recorded ? grain.recorded : grain.show
}

async function playExact(town: Town, { at, thing }: Due): Promise<void> {
  if (thing.kind === 'house') await playHouseDeed(town, thing.deed, at)
  else if (thing.kind === 'beat') await playBeat(town, thing)
  else if (thing.kind === 'list') await listProduct(town.app, town.book, productOf(thing.product))
  else if (thing.kind === 'count-stock') await countStock(town, thing)
  else if (thing.kind === 'order') await placeOrder(town, thing.order, at)
}

async function playTogether(town: Town, due: readonly Due[], setClock: (at: number) => void): Promise<void> {
  if (due.length === 0) return
  const last = due.at(-1)!.at
  setClock(last)
  const packing = due.map(({ thing }) => thing).filter((one) => one.kind === 'pack')
  const labelling = due.map(({ thing }) => thing).filter((one) => one.kind === 'label')
  await Promise.all([
    ...due.map(({ at, thing }) => playOne(town, thing, at)),
    ...[...byShop(town, packing)].map(([shop, deeds]) => packParcels(town, shop, deeds, String(last))),
  ])
  await Promise.all(
    [...byShop(town, labelling)].map(([shop, deeds]) => labelParcels(town, shop, deeds, last, String(last))),
  )
}

function byShop<D extends { order: string }>(town: Town, deeds: readonly D[]) {
  return Map.groupBy(
    deeds.filter((deed) => town.book.orders.has(deed.order)),
    (deed) => town.book.orders.get(deed.order)!.shop,
  )
}

async function playOne(town: Town, deed: Deed, at: number): Promise<void> {
  if (deed.kind === 'order') await placeOrder(town, deed.order, at, deed.burst)
  else if (deed.kind === 'cancel') await cancelOrder(town, deed)
  else if (deed.kind === 'comment') await sayComment(town, deed.comment, at)
  else if (deed.kind === 'afterword') await sayAfterword(town, deed.word, at)
  else if (deed.kind === 'send-back') await sendBack(town, deed, at)
  else if (deed.kind === 'settle') await settleClaim(town, deed)
  else if (deed.kind === 'reply') await replyToWords(town, deed)
}

async function pushAll(town: Town, scans: readonly Extract<Deed, { kind: 'scan' }>[]): Promise<void> {
  const pushes = Map.groupBy(scans, ({ voyage }) => `${voyage.shop} ${voyage.carrier}`)
  await Promise.all(
    [...pushes.values()].map((mine) => pushScans(town, mine[0]!.voyage.shop, mine[0]!.voyage.carrier, mine)),
  )
}

/** The recorded show's beats as deeds, by town time. */
export function recordedBeats(): { at: number; deed: Deed }[] {
  const show = showOf(recordedShow.show)
  const from = show.day * 24 * hourMs + show.hour * hourMs
  return recordedShow.beats.map((beat) => ({
    at: from + beat.second * 1_000,
    deed: { kind: 'beat' as const, show: recordedShow.show, beat },
  }))
}
