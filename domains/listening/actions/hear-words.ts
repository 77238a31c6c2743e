import type { CatalogAnswers } from '@heed/catalog/contract'
import { demandKeys, demandTitle, hear } from '@heed/engine'
import type { IdentityAnswers } from '@heed/identity/contract'
import { type Id, type Instant, nilShop, type Tx } from '@heed/kernel'
import { demandRaised, demandsHeard } from '../contract/facts.ts'
import { isRaised } from '../rules/demand-states.ts'
import { withoutHandles } from '../rules/lone-voice.ts'
import { dayOf, engineCategory, keysThatCount } from '../rules/slot.ts'
import {
  addEvidence,
  countUp,
  type DemandRow,
  insertDemands,
  lockDemands,
  lockSlots,
  markRaised,
  type NewDemand,
  readTops,
  recount,
} from '../store/demands.ts'
import { insertVerbatims } from '../store/verbatims.ts'
import { type Heard, placeWords, type Wanting } from './place-words.ts'
import { rememberFollowers } from './remember-followers.ts'

export interface Word {
  id: Id
  personId: Id | null
  name: string
  channel: string
  text: string
  productId: Id | null
  showId: Id | null
  videoId: Id | null
  orderId: Id | null
  offsetMs: number | null
  saidAt: Instant
}

/** What is known of the goods: a product's kind, or the shop's where no product is named. */
export interface Known {
  catalog: CatalogAnswers
  identity: IdentityAnswers
}

/**
 * Hears a batch of one shop's words inside the reaction's transaction: keeps what asks, wishes, complains, praises or
 * intends, finds or opens the demand each belongs to (what a person said about such words wins over the engine), counts
 * every person once, and raises what enough people want.
 */
export async function hearWords(
  tx: Tx,
  shopId: Id,
  words: readonly Word[],
  { catalog, identity }: Known,
): Promise<void> {
  const house = (await identity.shops(tx, [shopId])).get(shopId)?.category ?? null
  const products = await catalog.products(tx, [...new Set(words.flatMap((word) => word.productId ?? []))])
  const heard: Heard[] = []
  for (const word of words) {
    const category = engineCategory(word.productId ? (products.get(word.productId)?.category ?? house) : house)
    heard.push(readOne(word, category))
  }
  const placed = await placeWords(tx, shopId, heard)
  const kept = placed.filter((one) => one.speaks).map((one) => one.verbatim)
  if (kept.length === 0) return
  const written = await insertVerbatims(tx, shopId, kept)
  const mine = placed.filter((one) => one.speaks && written.has(one.verbatim.verbatimId))
  const wanting = mine.flatMap((one) => one.wanting)
  if (wanting.length > 0) await count(tx, shopId, wanting)
  await rememberFollowers(tx, shopId, mine)
}

/** One message as the engine reads it; spam and chatter want nothing. */
function readOne(word: Word, category: string | undefined): Heard {
  const one = hear({ text: withoutHandles(word.text), ...(category ? { category } : {}) })
  const { id, ...rest } = word
  const marks = one.why.map((why): [number, number] => [why.start, why.end])
  const { lang, acts, aspects, want, confidence } = one
  return {
    verbatim: { ...rest, verbatimId: id, lang, acts, aspects, want, marks, confidence },
    keys: keysThatCount(demandKeys(one), confidence),
    speaks: acts[0] !== 'other' && !one.spam,
  }
}

async function count(tx: Tx, shopId: Id, wanting: Wanting[]): Promise<void> {
  const demands = await demandsFor(tx, shopId, wanting)
  const rows = wanting.map((one) => ({ ...one, demandId: demands.get(`${one.place} ${one.slot}`)!.demandId }))
  const fresh = await addEvidence(
    tx,
    shopId,
    rows.map(({ verbatim, demandId }) => ({
      demandId,
      verbatimId: verbatim.verbatimId,
      personId: verbatim.personId,
      saidAt: verbatim.saidAt,
      day: dayOf(verbatim.saidAt),
    })),
  )
  const said = rows.map(({ demandId, verbatim: { personId, saidAt } }) => ({ demandId, personId, saidAt }))
  const alone = [...new Set(demands.values())].map((demand) => countOne(demand, said, fresh.get(demand.demandId) ?? 0))
  await countUp(tx, shopId, alone)
  const families = await countFamilies(tx, shopId, [...new Set(demands.values())], said)
  const hidden = new Set([...families.map((one) => one.demand.demandId), ...alone.filter(isMerged).map(idOf)])
  const shown = [...alone.filter((one) => !hidden.has(idOf(one))), ...families]
  await raise(tx, shopId, shown)
  tx.say(
    demandsHeard,
    {
      demands: shown.map(({ demand, people, voices, messages, newPeople }) => ({
        demandId: demand.demandId,
        people: demand.people + people,
        voices: demand.voices + voices,
        messages: demand.messages + messages,
        newPeople,
      })),
    },
    { shopId, key: 'board' },
  )
}

interface Said {
  demandId: Id
  personId: Id | null
  saidAt: Instant
}

/** A demand as it stood, and what these words add to it. */
interface Growth {
  demand: DemandRow
  demandId: Id
  people: number
  voices: number
  messages: number
  newPeople: number
  lastHeardAt: Instant
}

const idOf = (one: Growth): Id => one.demandId
const isMerged = (one: Growth): boolean => one.demand.mergedInto !== null

function countOne(demand: DemandRow, said: readonly Said[], newPeople: number): Growth {
  const { demandId } = demand
  const mine = said.filter((one) => one.demandId === demandId)
  const voices = mine.filter((one) => one.personId === null).length
  const lastHeardAt = Math.max(...mine.map((one) => one.saidAt))
  return { demand, demandId, people: newPeople, voices, messages: mine.length, newPeople, lastHeardAt }
}

/**
 * A demand under which others lie is counted anew, from the words of all of them: whoever asks for two of them is one
 * person, and people look at the one on top.
 */
async function countFamilies(
  tx: Tx,
  shopId: Id,
  touched: readonly DemandRow[],
  said: readonly Said[],
): Promise<Growth[]> {
  const topOf = new Map(touched.map((one) => [one.demandId, one.mergedInto ?? one.demandId]))
  const tops = await readTops(tx, shopId, [...new Set(topOf.values())])
  if (tops.length === 0) return []
  const locked = await lockDemands(tx, shopId, tops)
  // Those among these words were locked, and counted up, before: their figures are the ones from then.
  const before = [...locked.values()].map((one) => touched.find((row) => row.demandId === one.demandId) ?? one)
  for (const top of tops) await recount(tx, shopId, top)
  const after = await lockDemands(tx, shopId, tops)
  const grown = before.map((demand): Growth => {
    const { demandId } = demand
    const now = after.get(demandId)!
    const people = now.people - demand.people
    const lastHeardAt = Math.max(...said.flatMap((one) => (topOf.get(one.demandId) === demandId ? [one.saidAt] : [])))
    const more = { people, voices: now.voices - demand.voices, messages: now.messages - demand.messages }
    return { demand, demandId, ...more, newPeople: Math.max(0, people), lastHeardAt }
  })
  await countUp(
    tx,
    shopId,
    grown.map(({ demandId, lastHeardAt }) => ({ demandId, people: 0, voices: 0, messages: 0, lastHeardAt })),
  )
  return grown
}

/** Puts before the shop what enough people want, or what one voice wishes in its own lane. */
async function raise(tx: Tx, shopId: Id, grown: readonly Growth[]): Promise<void> {
  const raised = grown.filter(
    ({ demand, people, voices }) =>
      isRaised(demand.state, demand.people + people, demand.voices + voices) ||
      (demand.lane === 'lone-voice' && demand.state === 'heard'),
  )
  if (raised.length > 0) await markRaised(tx, shopId, raised.map(idOf))
  for (const { demand, people } of raised) {
    const { demandId, productId, slot, title, lane } = demand
    const payload = { demandId, productId, slot, title, people: demand.people + people, lane }
    tx.say(demandRaised, payload, { shopId, key: demandId })
  }
}

/** The demand of every (place, slot), opened where it is new; one row may serve many words. */
async function demandsFor(tx: Tx, shopId: Id, wanting: Wanting[]): Promise<Map<string, DemandRow>> {
  const wanted = new Map(wanting.map((one) => [`${one.place} ${one.slot}`, one]))
  const asked = [...wanted.values()].sort((a, b) => (`${a.place}${a.slot}` < `${b.place}${b.slot}` ? -1 : 1))
  const read = () =>
    lockSlots(
      tx,
      shopId,
      asked.map((one) => one.place),
      asked.map((one) => one.slot),
    )
  let known = await read()
  const missing = asked.filter((one) => !known.some((row) => row.place === one.place && row.slot === one.slot))
  if (missing.length > 0) {
    await insertDemands(
      tx,
      shopId,
      missing.map(
        (one): NewDemand => ({
          demandId: tx.newId(),
          productId: one.place === nilShop ? null : one.place,
          place: one.place,
          slot: one.slot,
          lane: one.lane,
          title: titleOf(one),
          firstHeardAt: one.verbatim.saidAt,
        }),
      ),
    )
    known = await read()
  }
  return new Map(known.map((row) => [`${row.place} ${row.slot}`, row]))
}

const titleMax = 60

/** In the shoppers' words: the lone voice by its own sentence, the many by what they share. */
function titleOf({ verbatim, slot, lane }: Wanting): { zh: string; en: string } {
  if (lane === 'lone-voice') {
    const own = verbatim.text.replace(/@\S+\s*/g, '').slice(0, titleMax)
    return { zh: own, en: own }
  }
  return {
    zh: demandTitle(slot, 'zh', [verbatim.text]).slice(0, titleMax),
    en: demandTitle(slot, 'en', [verbatim.text]).slice(0, titleMax),
  }
}
