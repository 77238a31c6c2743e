import { type Id, nilShop, type Tx } from '@heed/kernel'
import { insertCorrectionWords } from '../store/corrections.ts'
import type { PlacedWords } from './place-words.ts'

/** Keeps which words followed which correction, so that undoing it brings them back as well. */
export async function rememberFollowers(tx: Tx, shopId: Id, placed: readonly PlacedWords[]): Promise<void> {
  await insertCorrectionWords(
    tx,
    shopId,
    placed.flatMap(({ verbatim, followed }) =>
      followed
        .filter(({ by }) => by.place === (verbatim.productId ?? nilShop) || by.place === nilShop)
        .map(({ by, added }) => ({
          correctionId: by.correctionId,
          verbatimId: verbatim.verbatimId,
          fromDemandId: by.fromDemandId,
          added,
        })),
    ),
  )
}
