import type { Id, Instant } from '@heed/kernel'

/** Money we ask a provider for. Asking twice for one payment is asking once: `paymentId` is the provider's key. */
export interface PaymentAsked {
  shopId: Id
  paymentId: Id
  amountMinor: number
  currency: string
  askedAt: Instant
}

/** What a provider says happened. Events may come late, again, and in any order; `eventId` tells them apart. */
export interface PaymentEvent {
  eventId: string
  shopId: Id
  paymentId: Id
  kind: 'succeeded' | 'failed'
  amountMinor: number
  /** When it happened at the provider. */
  at: Instant
}

/** A callback as it comes over the wire: the exact text that was signed, and its signature. */
export interface SignedCallback {
  payload: string
  signature: string
}

export interface PaymentProvider {
  name: string
  /** Outside any transaction; the answer comes later, as a callback. May throw: asked again by a timer. */
  ask(payments: PaymentAsked[]): Promise<void>
  /** The events of a callback, or null when the signature or the shape is not the provider's. */
  read(callback: SignedCallback): PaymentEvent[] | null
}
