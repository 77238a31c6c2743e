import { bucketCount } from '@heed/kernel'

/** How far a tab has heard, bucket by bucket. */
export type Heard = Map<number, number>

/**
 * A cursor is opaque to tabs. `5:120` is a place in one bucket and enough for a topic of one shop; 64 positions in base
 * 36 are a place in the whole log, for topics that facts of many shops reach: a person's and the platform's.
 */
export const oneBucket = (bucket: number, position: number): string => `${bucket}:${position}`

export function wholeLog(heard: Heard): string {
  return Array.from({ length: bucketCount }, (_, bucket) => (heard.get(bucket) ?? 0).toString(36)).join('.')
}

/** Null when it is none of our cursors. */
export function readCursor(text: string): Heard | null {
  const one = /^(\d{1,2}):(\d{1,15})$/.exec(text)
  if (one) return Number(one[1]) < bucketCount ? new Map([[Number(one[1]), Number(one[2])]]) : null
  const parts = text.split('.')
  if (parts.length !== bucketCount || !parts.every((part) => /^[0-9a-z]{1,10}$/.test(part))) return null
  return new Map(parts.map((part, bucket) => [bucket, Number.parseInt(part, 36)]))
}
