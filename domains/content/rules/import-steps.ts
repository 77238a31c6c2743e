import { type Instant, limit, minute } from '@heed/kernel'
import type { ImportState } from '../contract/imports.ts'

export const fileNameMax = limit('import.file-name', 200, 'characters of a file’s name that are kept to show it')
export const refusalsAStepMax = limit('import.refusals-a-step', 5_000, 'bad rows written in one transaction')

/** A runner that has not moved its import on for this long is taken for dead; wall time. */
export const holdImportMs = minute

/** A running import whose runner let go is paused in truth: whoever brings the file again goes on with it. */
export function stateOf(job: { state: ImportState; heldUntil: Instant | null }, wall: Instant): ImportState {
  return job.state === 'running' && (job.heldUntil ?? 0) < wall ? 'paused' : job.state
}
