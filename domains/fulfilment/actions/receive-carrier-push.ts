import { createHmac, timingSafeEqual } from 'node:crypto'
import { type Id, type Outcome, refuse, type Tx } from '@heed/kernel'
import { carrierPush } from '../contract/http.ts'
import { isSignedBy, type SignedHeaders } from '../rules/check-signature.ts'
import { countOutcomes, type ScanCounts } from '../rules/scan-outcomes.ts'
import { readCarrierSecret } from '../store/scans.ts'
import { recordScans } from './record-scans.ts'

/** Takes a carrier's own report. Nothing of the body is looked at before its signature holds. */
export async function receiveCarrierPush(
  tx: Tx,
  push: { shopId: Id; carrier: string; headers: SignedHeaders; body: Uint8Array },
): Promise<Outcome<ScanCounts, 'bad-signature' | 'unreadable'>> {
  const known = await readCarrierSecret(tx, push.shopId, push.carrier)
  if (!known) return refuse('bad-signature')
  const signed = isSignedBy(push.headers, tx.wall, (prefix, given) =>
    hmacEquals(known.secret, prefix, push.body, given),
  )
  if (!signed) return refuse('bad-signature')
  const parsed = carrierPush.safeParse(readJson(push.body))
  if (!parsed.success) return refuse('unreadable', { problem: parsed.error.issues[0]?.message ?? '' })
  const scans = parsed.data.scans.map((one) => ({ carrier: push.carrier, ...one }))
  return { ok: true, ...countOutcomes(await recordScans(tx, push.shopId, scans)) }
}

function hmacEquals(secret: string, prefix: string, body: Uint8Array, given: string): boolean {
  const key = secret.startsWith('whsec_') ? Buffer.from(secret.slice(6), 'base64') : Buffer.from(secret)
  const expected = createHmac('sha256', key).update(prefix).update(body).digest()
  const actual = Buffer.from(given, 'base64')
  return actual.length === expected.length && timingSafeEqual(actual, expected)
}

function readJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body))
  } catch {
    return undefined
  }
}
