import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { PaymentAsked, PaymentEvent, PaymentProvider, SignedCallback } from '../contract/index.ts'

/** Keeps a callback well below what a body of the callback route may weigh. */
const eventsPerCallback = 64

/**
 * A provider that always pays. Asked for money it makes one signed callback and hands it to `deliver`, which brings it
 * to the callback route whenever it likes: at once, late, twice, or in another order. Asked twice for one payment it
 * makes the same event again, as providers do.
 */
export function testProvider(options: {
  secret: string
  deliver(callback: SignedCallback): void | Promise<void>
}): PaymentProvider {
  return {
    name: 'test',
    async ask(payments) {
      for (let from = 0; from < payments.length; from += eventsPerCallback) {
        const events = payments.slice(from, from + eventsPerCallback).map(paid)
        await options.deliver(signCallback(options.secret, events))
      }
    },
    read: (callback) => readCallback(options.secret, callback),
  }
}

const paid = (payment: PaymentAsked): PaymentEvent => ({
  eventId: `paid-${payment.paymentId}`,
  shopId: payment.shopId,
  paymentId: payment.paymentId,
  kind: 'succeeded',
  amountMinor: payment.amountMinor,
  at: payment.askedAt,
})

/** A callback as the test provider signs it: HMAC-SHA256 over the exact payload, in hex. */
export function signCallback(secret: string, events: readonly PaymentEvent[]): SignedCallback {
  const payload = JSON.stringify({ events })
  return { payload, signature: signatureOf(secret, payload) }
}

const said = z.object({
  events: z
    .array(
      z.object({
        eventId: z.string().min(1).max(200),
        shopId: z.uuid(),
        paymentId: z.uuid(),
        kind: z.enum(['succeeded', 'failed']),
        amountMinor: z.int().min(0),
        at: z.int(),
      }),
    )
    .max(eventsPerCallback),
})

function readCallback(secret: string, callback: SignedCallback): PaymentEvent[] | null {
  const expected = Buffer.from(signatureOf(secret, callback.payload))
  const given = Buffer.from(callback.signature)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null
  try {
    return said.parse(JSON.parse(callback.payload)).events
  } catch {
    return null
  }
}

const signatureOf = (secret: string, payload: string) => createHmac('sha256', secret).update(payload).digest('hex')
