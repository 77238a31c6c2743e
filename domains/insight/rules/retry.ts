import { hour, minute, second } from '@heed/kernel'

/** Standard Webhooks' schedule: how long after the try before it each try comes; 75 hours and 35 minutes in all. */
export const retryDelaysMs: readonly number[] = [
  0,
  5 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
]

export type Judged = { state: 'delivered' | 'failed' | 'stopped' } | { state: 'waiting'; afterMs: number }

/**
 * What an answer means. 2xx is delivered; 410 means the receiver wants no more; all else, redirects included, is tried
 * again until the schedule ends. `tries` counts this one; `jitter` is between 0 and 1 and adds up to a tenth.
 */
export function judge(code: number | null, tries: number, jitter: number): Judged {
  if (code !== null && code >= 200 && code < 300) return { state: 'delivered' }
  if (code === 410) return { state: 'stopped' }
  const delay = retryDelaysMs[tries]
  return delay === undefined
    ? { state: 'failed' }
    : { state: 'waiting', afterMs: Math.round(delay * (1 + jitter / 10)) }
}
