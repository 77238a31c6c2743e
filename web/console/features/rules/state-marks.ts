import type { State } from '@heed/ui'
import type { Version } from './policy.ts'

/** Each state of a version by its glyph. */
export const stateMarks: Record<Version['state'], State> = {
  draft: 'asking',
  scheduled: 'owed',
  live: 'kept',
  retired: 'heard',
}
