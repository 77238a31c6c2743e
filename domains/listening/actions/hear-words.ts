import type { CatalogAnswers } from '@heed/catalog/contract'
import { demandKeys, demandTitle, hear } from '@heed/engine'
import type { IdentityAnswers } from '@heed/identity/contract'
import { type Id, type Instant, nilShop, type Tx } from '@heed/kernel'
import { demandRaised, demandsHeard } from '../contract/facts.ts'
import { isRaised } from '../rules/demand-states.ts'
import { isLoneVoice, withoutHandles } from '../rules/lone-voice.ts'
import { dayOf, engineCategory } from '../rules/slot.ts'
import {
  addEvidence,
  countUp,
  type DemandRow,
  insertDemands,
  lockSlots,
  type NewDemand,
  recount,
} from '../store/demands.ts'
import { insertVerbatims, type VerbatimRow } from '../store/verbatims.ts'

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

interface Wanting {
  verbatim: VerbatimRow
  place: Id
  slot: string
  lane: 'many' | 'lone-voice'
}

/**
 * Hears a batch of one shop's words inside the reaction's transaction: keeps what asks, wishes, complains, praises or
 * intends, finds or opens the demand each belongs to, counts every person once, and raises what enough people want. A
 * mention with a wish opens the lane of the lone voice at once, because a bestseller may begin with one person.
 */
export async function hearWords(
  tx: Tx,
  shopId: Id,
  words: readonly Word[],
  { catalog, identity }: Known,
): Promise<void> {
  const house = (await identity.shops(tx, [shopId])).get(shopId)?.category ?? null
  const products = await catalog.products(tx, [...new Set(words.flatMap((word) => word.productId ?? []))])
  const heard: { verbatim: VerbatimRow; keys: string[] }[] = []
  for (const word of words) {
    const category = engineCategory(word.productId ? (products.get(word.productId)?.category ?? house) : house)
    const one = hear({ text: withoutHandles(word.text), ...(category ? { category } : {}) })
    if (one.acts[0] === 'other' || one.spam) continue
    const { id, ...rest } = word
    const marks = one.why.map((why): [number, number] => [why.start, why.end])
    heard.push({
      verbatim: {
        ...rest,
        verbatimId: id,
        lang: one.lang,
        acts: one.acts,
        aspects: one.aspects,
        want: one.want,
        marks,
        confidence: one.confidence,
      },
      keys: demandKeys(one),
    })
  }
  if (heard.length === 0) return
  const written = await insertVerbatims(
    tx,
    shopId,
    heard.map((one) => one.verbatim),
  )
  const wanting = heard
    .filter((one) => written.has(one.verbatim.verbatimId))
    .flatMap(({ verbatim, keys }) => wantsOf(verbatim, keys))
  if (wanting.length > 0) await count(tx, shopId, wanting)
}

function wantsOf(verbatim: VerbatimRow, keys: string[]): Wanting[] {
  const place = verbatim.productId ?? nilShop
  const lone = isLoneVoice({ channel: verbatim.channel, acts: verbatim.acts, keys })
  if (lone)
    return [
      {
        verbatim,
        place,
        slot: keys[0] ? `${keys[0]}#${verbatim.verbatimId}` : `mention#${verbatim.verbatimId}`,
        lane: 'lone-voice',
      },
    ]
  return keys.map((slot) => ({ verbatim, place, slot, lane: 'many' as const }))
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
  const updates: Parameters<typeof countUp>[2][number][] = []
  const moved: { demandId: Id; people: number; voices: number; messages: number; newPeople: number }[] = []
  for (const demand of new Set(demands.values())) {
    const mine = rows.filter((row) => row.demandId === demand.demandId)
    const newPeople = fresh.get(demand.demandId) ?? 0
    const voices = mine.filter((row) => row.verbatim.personId === null).length
    const people = demand.people + newPeople
    const raises =
      isRaised(demand.state, people, demand.voices + voices) ||
      (demand.lane === 'lone-voice' && demand.state === 'heard')
    updates.push({
      demandId: demand.demandId,
      people: newPeople,
      voices,
      messages: mine.length,
      lastHeardAt: Math.max(...mine.map((row) => row.verbatim.saidAt)),
      state: raises ? 'raised' : demand.state,
    })
    moved.push({
      demandId: demand.demandId,
      people,
      voices: demand.voices + voices,
      messages: demand.messages + mine.length,
      newPeople,
    })
    if (raises)
      tx.say(
        demandRaised,
        {
          demandId: demand.demandId,
          productId: demand.productId,
          slot: demand.slot,
          title: demand.title,
          people,
          lane: demand.lane,
        },
        { shopId, key: demand.demandId },
      )
  }
  await countUp(tx, shopId, updates)
  // A demand that lies under another is counted by the one that people see.
  for (const top of new Set([...demands.values()].flatMap((demand) => demand.mergedInto ?? [])))
    await recount(tx, shopId, top)
  tx.say(demandsHeard, { demands: moved }, { shopId, key: 'board' })
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
          productId: one.verbatim.productId,
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
