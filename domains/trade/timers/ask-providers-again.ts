import { minute, type Timer, timer } from '@heed/kernel'
import { claimUnanswered } from '../actions/claim-unanswered.ts'
import type { PaymentProvider } from '../contract/index.ts'

/** Payments that a provider has not answered are asked for again: the first time may never have left this process. */
export function askProvidersAgain(house: Parameters<typeof claimUnanswered>[0] & { provider: PaymentProvider }): Timer {
  return timer({
    name: 'trade/ask-providers-again',
    everyMs: minute / 4,
    guarded: false,
    batch: 100,
    async sweep(limit) {
      const payments = await claimUnanswered(house, house.provider.name, limit)
      await house.provider.ask(payments)
      return payments.length
    },
  })
}
