import { limit } from '@heed/kernel'

export const wordsPerOrder = limit(
  'care.words-per-order',
  50,
  'a conversation about one order; beyond it a person is called',
)

/** Han letters make it Chinese; nothing finer is needed where a reader sees the words themselves. */
export const languageOf = (text: string): 'zh' | 'en' => (/[\u3400-\u9fff]/.test(text) ? 'zh' : 'en')

type Claimed = { kind: 'return' | 'claim' | 'message'; reason?: string | null | undefined }

/** What a claim counts as: something wrong with the goods, or a change of mind. */
export function claimKind({ kind, reason }: Claimed): 'return' | 'quality' {
  if (kind === 'claim') return 'quality'
  return reason === 'quality' || reason === 'damage' ? 'quality' : 'return'
}

/** Why a settlement cannot be, or null. Minor units. */
export function settlementRefusal(claim: { state: string; refundMinor: number; totalMinor: number }) {
  if (claim.state !== 'open') return 'already-settled' as const
  return claim.refundMinor > claim.totalMinor ? ('more-than-paid' as const) : null
}
