import { calendar, commentHourWeights, momentWithin } from './calendar.ts'
import { type Chance, type Lang, pickWeighted } from './chance.ts'
import { type DemandQuota, demandQuotas, type Touchpoint } from './demands.ts'
import { dayMs, hourMs } from './logistics.ts'
import { namedPeople, type Person } from './people.ts'
import type { PlannedComment } from './plan-comments.ts'
import type { PlannedOrder } from './plan-orders.ts'
import type { PlannedParcel } from './plan-parcels.ts'
import { commentDayWeight, placeInShow, videoFor } from './plan-places.ts'
import { productOf } from './products.ts'
import type { ShopKey } from './shops.ts'
import { recordedShowKey, shows } from './shows.ts'
import { type Quote, quotes } from './words/quotes.ts'
import { speak } from './words/speak.ts'

export type Town = {
  people: readonly Person[]
  orders: readonly PlannedOrder[]
  parcels: ReadonlyMap<string, PlannedParcel>
}

/** Orders or people already spoken for; the people of one shop's demands are all different. */
type Taken = { orders: Set<string>; people: Map<ShopKey, Set<number>> }

/** What the stories' people say: each quota's exact messages by its exact number of people, the quoted ones word for word. */
export function planVoices(chance: Chance, town: Town): PlannedComment[] {
  const taken: Taken = { orders: new Set(), people: new Map() }
  // Words that need an order take their orders first, else a small shop could run out of them.
  return demandQuotas.flatMap((quota) => voicesOf(chance, town, quota, taken))
}

function voicesOf(chance: Chance, town: Town, quota: DemandQuota, taken: Taken): PlannedComment[] {
  const used = taken.people.get(quota.shop) ?? new Set<number>()
  taken.people.set(quota.shop, used)
  const mine: number[] = []
  const said: PlannedComment[] = []
  for (const slot of slotsOf(quota)) {
    const order = needsOrder(slot.place) ? takeOrder(chance, town, quota, slot.place, taken, used) : undefined
    const person = order?.person ?? personFor(chance, town, quota, slot.quote, used, mine)
    if (!mine.includes(person)) mine.push(person)
    used.add(person)
    const placed = placeVoice(chance, town, quota, slot, order)
    said.push({
      ...placed,
      ...wordsOf(chance, town.people[person]!, quota, slot),
      shop: quota.shop,
      person,
      place: slot.place,
      demand: quota.key,
    })
  }
  return said
}

type Slot = { place: Touchpoint; quote?: Quote }

/** Quoted slots and those that need an order first: they bring their own people. */
function slotsOf(quota: DemandQuota): Slot[] {
  const quoted = quotes.filter((quote) => quote.demand === quota.key)
  const slots: Slot[] = []
  for (const [place, count] of Object.entries(quota.places) as [Touchpoint, number][]) {
    const here: Slot[] = quoted.filter((quote) => quote.place === place).map((quote) => ({ place, quote }))
    while (here.length < count) here.push({ place })
    slots.push(...here)
  }
  const rank = (slot: Slot) => (slot.quote?.by ? 0 : needsOrder(slot.place) ? 1 : slot.quote ? 2 : 3)
  return slots.sort((a, b) => rank(a) - rank(b))
}

const needsOrder = (place: Touchpoint) => place === 'after-sales' || place === 'buyer-show'

function personFor(
  chance: Chance,
  town: Town,
  quota: DemandQuota,
  quote: Quote | undefined,
  used: Set<number>,
  mine: number[],
): number {
  if (quote?.by) return town.people.findIndex((person) => person.named?.key === quote.by)
  if (mine.length >= quota.people) return chance.pick(mine)
  for (;;) {
    const at = namedPeople.length + chance.int(town.people.length - namedPeople.length)
    if (!used.has(at) && (!quote || town.people[at]!.lang === langOf(quote.text))) return at
  }
}

function langOf(text: string): Lang {
  return /[\u4e00-\u9fff]/.test(text.replace(/@\S+/, '')) ? 'zh' : 'en'
}

function takeOrder(
  chance: Chance,
  town: Town,
  quota: DemandQuota,
  place: Touchpoint,
  taken: Taken,
  used: Set<number>,
): PlannedOrder | undefined {
  const window = town.orders.filter((order) => {
    const signed = town.parcels.get(order.key)?.signedAt
    if (
      signed === undefined ||
      signed > calendar.startsAt - 30 * hourMs ||
      order.story ||
      order.person < namedPeople.length
    )
      return false
    if (order.shop !== quota.shop || (quota.product && order.product !== quota.product)) return false
    if (order.at < quota.fromDay * dayMs || signed > (quota.toDay + 1) * dayMs) return false
    return !taken.orders.has(order.key) && !used.has(order.person)
  })
  const fitting = window.filter((order) => fateFits(quota, place, order))
  const order = fitting.length ? chance.pick(fitting) : undefined
  if (order) taken.orders.add(order.key)
  return order
}

function fateFits(quota: DemandQuota, place: Touchpoint, order: PlannedOrder): boolean {
  if (place === 'buyer-show') return order.fate.kind === 'ordinary'
  if (quota.intent === 'heads-snap') return order.fate.kind === 'broken'
  if (quota.shop === 'nuanyan') return order.fate.kind === 'returned' && order.fate.reason === 'style'
  return order.fate.kind === 'ordinary'
}

function placeVoice(chance: Chance, town: Town, quota: DemandQuota, slot: Slot, order: PlannedOrder | undefined) {
  const product = quota.product ?? order?.product
  const base = product ? { product } : {}
  const fixed = slot.quote ? slot.quote.day * dayMs + slot.quote.hour * hourMs + chance.int(hourMs / 3) : undefined
  if (needsOrder(slot.place) && order) {
    const signed = town.parcels.get(order.key)!.signedAt
    const last = Math.min((quota.toDay + 1) * dayMs, calendar.startsAt) - 1
    const at = Math.min(signed + (1 + chance.float() * 26) * hourMs, last)
    const picture =
      slot.place === 'buyer-show' || quota.intent === 'heads-snap' ? { photo: productOf(order.product).picture } : {}
    const post = slot.quote?.post ? { post: slot.quote.post } : {}
    return { ...base, at: Math.round(at), order: order.key, ...picture, ...post }
  }
  if (slot.place === 'buyer-show')
    return { ...base, at: fixed!, ...(product ? { photo: productOf(product).picture } : {}), post: slot.quote!.post! }
  if (slot.place === 'mention') return { ...base, at: fixed!, post: slot.quote!.post! }
  if (slot.place === 'bullet') {
    const showsThen = shows.filter(
      (show) => show.shop === quota.shop && show.day >= quota.fromDay && show.day <= quota.toDay,
    )
    const show =
      showsThen.find((one) => one.day === slot.quote?.day) ??
      pickWeighted(
        chance,
        showsThen.map((one) => (one.key === recordedShowKey ? { ...one, weight: 26 } : one)),
      )
    return { ...base, ...placeInShow(chance, show) }
  }
  const at =
    fixed ??
    momentWithin(chance, {
      fromDay: quota.fromDay,
      toDay: quota.toDay,
      dayWeight: (day) => commentDayWeight(quota.shop, day),
      hourWeights: commentHourWeights,
    })
  return {
    ...base,
    at,
    ...videoFor(chance, quota.shop, at, quota.product === 'pea-pillow' ? 'nest-sofa' : quota.product),
  }
}

function wordsOf(chance: Chance, person: Person, quota: DemandQuota, slot: Slot) {
  if (slot.quote) {
    const { text, intent, acts, want } = slot.quote
    return { text, lang: langOf(text), intent, acts: [...acts], want, core: 'quote' }
  }
  const place = slot.place === 'after-sales' || slot.place === 'buyer-show' ? slot.place : 'said'
  const spoken = speak(chance, {
    shop: quota.shop,
    intent: quota.intent,
    lang: person.lang,
    temper: person.temper,
    place,
    day: quota.fromDay,
    ...(quota.product ? { product: quota.product } : {}),
  })
  // Within a quota every message counts towards its want, whatever else the sentence wishes for.
  return { ...spoken, acts: [...spoken.acts], want: quota.want }
}
