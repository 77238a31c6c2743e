import type { BulletChoice } from '../../app/parts/bullet-choice.ts'
import type { Spoken } from './use-words-said.ts'

/** More than this at once and nobody reads any of them. */
const perSecond: Record<BulletChoice, number> = { off: 0, few: 1, all: 3 }
/** A gap longer than this is a jump in the film, not time passing. */
const stepMsMax = 3_000
const textLengthMax = 40

/**
 * Which comments fly for the stretch just played: the host's first, then as many as can be read, evenly over the
 * stretch. `jumped` when the stretch is no stretch of playing.
 */
export function pickBullets(
  spoken: readonly Spoken[],
  { fromMs, untilMs, choice }: { fromMs: number; untilMs: number; choice: BulletChoice },
): Spoken[] | 'jumped' {
  const stretchMs = untilMs - fromMs
  if (stretchMs < 0 || stretchMs > stepMsMax) return 'jumped'
  const said = spoken.filter((one) => (one.offsetMs ?? -1) > fromMs && (one.offsetMs ?? -1) <= untilMs)
  const short = said.filter((one) => one.text.length <= textLengthMax)
  const max = Math.ceil((perSecond[choice] * stretchMs) / 1000)
  const host = short.filter((one) => one.fromHost)
  const others = short.filter((one) => !one.fromHost)
  const room = Math.max(0, max - host.length)
  const step = Math.max(1, others.length / Math.max(1, room))
  const chosen = Array.from({ length: Math.min(room, others.length) }, (_, nth) => others[Math.floor(nth * step)]!)
  return [...host.slice(0, max), ...chosen]
}
