import { type Id, nilShop, type Tx } from '@heed/kernel'
import { insertCorrections, retire } from '../store/corrections.ts'
import type { DemandRow } from '../store/demands.ts'

type Decision =
  | { kind: 'merge' | 'apart'; demand: DemandRow; toDemandId: Id }
  | { kind: 'name'; demand: DemandRow; title: { zh: string; en: string } }

/**
 * Keeps that a person put two demands together, held them apart, or named one: it holds until a later decision on the
 * same two, or on the same name, and can be learned from.
 */
export async function rememberDecision(tx: Tx, decision: Decision): Promise<void> {
  const { kind, demand } = decision
  const { shopId, demandId, slot, productId } = demand
  const toDemandId = decision.kind === 'name' ? null : decision.toDemandId
  if (decision.kind === 'name') await retire(tx, shopId, 'name', demandId, null)
  else for (const earlier of ['merge', 'apart'] as const) await retire(tx, shopId, earlier, demandId, toDemandId)
  await insertCorrections(tx, shopId, [
    {
      correctionId: tx.newId(),
      deedId: tx.newId(),
      kind,
      demandId,
      toDemandId,
      place: productId ?? nilShop,
      slot,
      words: null,
      text: null,
      lang: null,
      title: decision.kind === 'name' ? decision.title : null,
    },
  ])
}
