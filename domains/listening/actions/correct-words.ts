import { assert, type Id, type Kernel, limit, nilShop, type Outcome, type Reach, refuse, type Tx } from '@heed/kernel'
import { demandRaised } from '../contract/facts.ts'
import { isRaised } from '../rules/demand-states.ts'
import { normaliseWords } from '../rules/normalise-words.ts'
import { insertCorrections, insertCorrectionWords } from '../store/corrections.ts'
import { type DemandRow, insertDemands, lockDemands, markRaised } from '../store/demands.ts'
import { type EvidenceWords, moveEvidence, readEvidence } from '../store/move-evidence.ts'

const correctedMax = limit('correction.words', 200, 'messages corrected at once')

export type Meaning =
  | { kind: 'demand'; demandId: Id }
  | { kind: 'new'; title: { zh: string; en: string } }
  | { kind: 'none' }

type Corrected = Outcome<
  { deedId: Id; moved: number; demandId: Id | null },
  'no-such-demand' | 'no-such-words' | 'same-demand'
>

/**
 * A person says that some words of a demand mean something else: another demand, a new one by name, or none. The words
 * move at once, every count is taken anew, and the same words said later in this shop follow.
 */
export async function correctWords(
  kernel: Kernel,
  reach: Reach & { shopId: Id },
  demandId: Id,
  verbatimIds: readonly Id[],
  meaning: Meaning,
): Promise<Corrected> {
  const { shopId } = reach
  assert(verbatimIds.length <= correctedMax.max, 'a page of words is corrected at once, not a whole demand')
  return await kernel.db.transact(reach, async (tx): Promise<Corrected> => {
    const asked = meaning.kind === 'demand' ? [meaning.demandId] : []
    const stood = await readEvidence(tx, shopId, demandId, verbatimIds)
    const locked = await lockDemands(tx, shopId, [
      ...new Set([demandId, ...stood.map((one) => one.demandId), ...asked]),
    ])
    const own = locked.get(demandId)
    if (!own) return refuse('no-such-demand')
    // Read again under the lock: a colleague may have moved some of them a moment ago.
    const words = await readEvidence(tx, shopId, demandId, verbatimIds)
    if (words.length === 0) return refuse('no-such-words')
    const target = await targetOf(tx, shopId, own, meaning, locked)
    if (target === 'no-such-demand') return refuse('no-such-demand')
    const family = new Set([demandId, own.mergedInto, ...words.map((one) => one.demandId)])
    if (target && (family.has(target.demandId) || family.has(target.mergedInto ?? ''))) return refuse('same-demand')
    const deedId = await move(tx, shopId, words, target)
    if (target) await raiseTarget(tx, shopId, target.demandId, meaning.kind === 'new')
    return {
      ok: true,
      deedId,
      moved: new Set(words.map((one) => one.verbatimId)).size,
      demandId: target?.demandId ?? null,
    }
  })
}

async function targetOf(
  tx: Tx,
  shopId: Id,
  own: DemandRow,
  meaning: Meaning,
  locked: ReadonlyMap<Id, DemandRow>,
): Promise<DemandRow | 'no-such-demand' | null> {
  if (meaning.kind === 'none') return null
  if (meaning.kind === 'demand') return locked.get(meaning.demandId) ?? 'no-such-demand'
  const demandId = tx.newId()
  const { productId } = own
  const made = {
    demandId,
    productId,
    place: productId ?? nilShop,
    slot: `made#${demandId}`,
    title: meaning.title,
    lane: 'many' as const,
  }
  await insertDemands(tx, shopId, [{ ...made, firstHeardAt: tx.now }])
  await tx.rows(`update listening.demand d set named_by_person = true where d.shop_id = $1 and d.demand_id = $2`, [
    shopId,
    demandId,
  ])
  const row = (await lockDemands(tx, shopId, [demandId])).get(demandId)
  assert(row, 'a demand just opened is there')
  return row
}

/** One correction for each text and slot, and every word it took. */
async function move(tx: Tx, shopId: Id, words: readonly EvidenceWords[], target: DemandRow | null): Promise<Id> {
  const deedId = tx.newId()
  const to = target?.demandId ?? null
  const texts = new Map<string, { correctionId: Id; word: EvidenceWords; words: string }>()
  for (const word of words) {
    const normal = normaliseWords(word.text)
    const key = `${word.demandId} ${normal}`
    if (!texts.has(key)) texts.set(key, { correctionId: tx.newId(), word, words: normal })
  }
  await insertCorrections(
    tx,
    shopId,
    [...texts.values()].map(({ correctionId, word, words: normal }) => ({
      correctionId,
      deedId,
      kind: 'words' as const,
      demandId: word.demandId,
      toDemandId: to,
      place: word.place,
      slot: word.slot,
      words: normal,
      text: word.text,
      lang: word.lang,
      title: null,
    })),
  )
  const added = await moveEvidence(
    tx,
    shopId,
    words.map((word) => ({ verbatimId: word.verbatimId, from: word.demandId, to })),
  )
  await insertCorrectionWords(
    tx,
    shopId,
    words.map((word) => ({
      correctionId: texts.get(`${word.demandId} ${normaliseWords(word.text)}`)!.correctionId,
      verbatimId: word.verbatimId,
      fromDemandId: word.demandId,
      added: added.has(`${to} ${word.verbatimId}`),
    })),
  )
  return deedId
}

/** What a person names stands on the board at once; another demand when enough people stand behind it now. */
async function raiseTarget(tx: Tx, shopId: Id, demandId: Id, named: boolean): Promise<void> {
  const row = (await lockDemands(tx, shopId, [demandId])).get(demandId)
  if (row?.state !== 'heard' || row.mergedInto !== null) return
  if (!named && !isRaised(row.state, row.people, row.voices)) return
  await markRaised(tx, shopId, [demandId])
  const { productId, slot, title, people, lane } = row
  tx.say(demandRaised, { demandId, productId, slot, title, people, lane }, { shopId, key: demandId })
}
