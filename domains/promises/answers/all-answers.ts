import type { FulfilmentAnswers } from '@heed/fulfilment/contract'
import type { Id } from '@heed/kernel'
import type { PromiseAnswer, PromisesAnswers } from '../contract/answers.ts'
import { audit, auditFindings } from '../store/audit.ts'
import { readPromises } from '../store/read-promises.ts'
import { termsNow } from './terms.ts'

export const promisesAnswers = (fulfilment: FulfilmentAnswers): PromisesAnswers => ({
  async promises(tx, shopId, orderIds) {
    const byOrder = new Map<Id, PromiseAnswer[]>()
    for (const one of await readPromises(tx, shopId, orderIds)) {
      const known = byOrder.get(one.orderId)
      if (known) known.push(one)
      else byOrder.set(one.orderId, [one])
    }
    return byOrder
  },
  audit,
  auditFindings,
  terms: (tx, ask) => termsNow(tx, fulfilment, ask),
})
