import { type Id, type Kernel, type Outcome, type Reach, refuse } from '@heed/kernel'
import { afterSalesSaid } from '../contract/facts.ts'
import { languageOf, wordsPerOrder } from '../rules/words.ts'
import { readSale, readSaleLines } from '../store/sales.ts'
import { insertWords, readWordsOfOrder, type WordsRow } from '../store/words.ts'

export interface AfterSalesWords {
  kind: WordsRow['kind']
  reason?: WordsRow['reason'] | undefined
  productId?: Id | null | undefined
  text: string
}

/** A question, a return or a claim about one's own order. One return or claim of a kind is open at a time. */
export async function sayAfterSales(
  kernel: Kernel,
  reach: Reach & { personId: Id },
  orderId: Id,
  said: AfterSalesWords,
): Promise<Outcome<{ wordsId: Id; claimId: Id | null }, 'no-such-order' | 'already-open' | 'too-many-words'>> {
  return await kernel.db.transact(reach, async (tx) => {
    const sale = await readSale(tx, reach.personId, orderId)
    if (!sale) return refuse('no-such-order')
    const before = await readWordsOfOrder(tx, orderId, reach.personId)
    if (before.length >= wordsPerOrder.max) return refuse('too-many-words')
    const isClaim = said.kind !== 'message'
    if (isClaim && before.some((one) => one.kind === said.kind && one.state === 'open')) return refuse('already-open')
    const bought = (await readSaleLines(tx, sale)).map((one) => one.productId)
    const words = {
      wordsId: tx.newId(),
      personId: reach.personId,
      productId: bought.find((one) => one === said.productId) ?? bought[0] ?? null,
      orderId,
      kind: said.kind,
      reason: said.reason ?? null,
      text: said.text.trim(),
      lang: languageOf(said.text),
    }
    const claimId = isClaim ? tx.newId() : null
    await insertWords(tx, sale.shopId, { ...words, claimId, currency: sale.currency })
    tx.say(afterSalesSaid, { ...words, saidAt: tx.now }, { shopId: sale.shopId, key: orderId })
    return { ok: true, wordsId: words.wordsId, claimId }
  })
}
