import { QueueFull, refuse } from '@heed/kernel'
import type { Handlers, House } from './house.ts'

/** Answered only when every event is in: a provider that hears nothing, or 503, says it again. */
export function paymentCallbackRoute(house: House): Handlers<'POST /api/open/payments/test/callback'> {
  return {
    async 'POST /api/open/payments/test/callback'(call) {
      const events = house.provider.read(call.body)
      if (!events) return refuse('signature-not-valid')
      const provider = house.provider.name
      const settled = await Promise.allSettled(
        events.map((event) => house.settling.add(event.shopId, { ...event, provider })),
      )
      for (const one of settled) {
        if (one.status === 'fulfilled') continue
        if (one.reason instanceof QueueFull) return refuse('too-busy', { retryAfterSeconds: 2 })
        throw one.reason
      }
      const known = settled.filter((one) => one.status === 'fulfilled' && one.value.known).length
      if (known < events.length) house.log.warn('payment.unknown', { events: events.length - known })
      return { events: events.length, known }
    },
  }
}
