import { Webhook } from 'standardwebhooks'

export interface Message {
  messageId: string
  body: string
}

/** The three headers of Standard Webhooks; one signature a secret. `wall` is the time of sending in epoch ms. */
export function signMessage(message: Message, secrets: readonly string[], wall: number): Record<string, string> {
  const at = new Date(wall)
  return {
    'content-type': 'application/json',
    'webhook-id': message.messageId,
    'webhook-timestamp': String(Math.floor(wall / 1000)),
    'webhook-signature': secrets
      .map((secret) => new Webhook(secret).sign(message.messageId, at, message.body))
      .join(' '),
  }
}

/** The body: type, when it happened, and the data with identifiers as people see them. */
export const messageBody = (type: string, at: number, data: unknown): string =>
  JSON.stringify({ type, timestamp: new Date(at).toISOString(), data })

export const newSecret = (bytes: Uint8Array): string => `whsec_${Buffer.from(bytes).toString('base64')}`
