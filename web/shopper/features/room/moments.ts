import type { Answer } from '@heed/client'

export type ShowEvent = Answer<'GET /api/open/shows/:showId'>['events'][number]

/** How long a host's line stays written under the picture. */
const lineMs = 9_000

/** What stands at a moment of the show: the pinned product, the host's line, the lesson so far. */
export function momentAt(events: readonly ShowEvent[], atMs: number) {
  const past = events.filter((event) => event.offsetMs <= atMs)
  const last = (kind: ShowEvent['kind']) => past.filter((event) => event.kind === kind).at(-1)
  const line = last('host-line')
  return {
    pinnedId: last('pin')?.data.productId ?? null,
    line: line && atMs - line.offsetMs < lineMs ? line : undefined,
    lesson: last('lesson'),
  }
}

/** When each product is first shown, in milliseconds from the start: where 'jump to it' leads. */
export function firstPins(events: readonly ShowEvent[]): Map<string, number> {
  const pins = new Map<string, number>()
  for (const { kind, offsetMs, data } of events) {
    if (kind === 'pin' && data.productId && !pins.has(data.productId)) pins.set(data.productId, offsetMs)
  }
  return pins
}

/** '3:07', '1:02:40'. */
export function formatOffset(offsetMs: number): string {
  const seconds = Math.max(0, Math.floor(offsetMs / 1000))
  const two = (value: number) => String(value).padStart(2, '0')
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)]
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`
}
