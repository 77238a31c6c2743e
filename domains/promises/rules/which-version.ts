import { hour, type Instant } from '@heed/kernel'
import type { PolicyBody } from '../contract/policy.ts'

export interface PolicyVersion {
  id: string
  version: number
  body: PolicyBody
  /** Null while a draft. */
  effectiveFromAt: Instant | null
}

export type PolicyState = 'draft' | 'scheduled' | 'live' | 'retired'

/** A buyer keeps the terms that were shown when paying this soon after a change. */
const shownTermsKeptHours = 48

export const termsIdOf = (one: { id: string; version: number }): string => `${one.id}@${one.version}`

/** The version in force at an instant: the latest date not after it; of two with one date the higher version. */
export function inForce(versions: readonly PolicyVersion[], id: string, at: Instant): PolicyVersion | null {
  let found: PolicyVersion | null = null
  for (const one of versions) {
    if (one.id !== id || one.effectiveFromAt === null || one.effectiveFromAt > at) continue
    if (!found || later(one, found)) found = one
  }
  return found
}

/**
 * What an order is paid under: the version its buyer was shown, if that was in force within the last hours; else the one
 * in force at payment. Terms that were never in force (a draft's, an old pack's) bind nobody, whoever names them.
 */
export function versionFor(
  versions: readonly PolicyVersion[],
  id: string,
  termsId: string | null,
  paidAt: Instant,
): PolicyVersion | null {
  const shown = versions.find((one) => one.id === id && termsIdOf(one) === termsId)
  if (shown && shown.effectiveFromAt !== null && shown.effectiveFromAt <= paidAt) {
    const until = endsAt(versions, shown)
    if (until === null || paidAt < until + shownTermsKeptHours * hour) return shown
  }
  return inForce(versions, id, paidAt)
}

/** The label people see; it follows from the dates alone, so no timer has to turn it. */
export function stateAt(versions: readonly PolicyVersion[], one: PolicyVersion, now: Instant): PolicyState {
  if (one.effectiveFromAt === null) return 'draft'
  if (one.effectiveFromAt > now) return 'scheduled'
  const live = inForce(versions, one.id, now)
  return live?.version === one.version ? 'live' : 'retired'
}

function endsAt(versions: readonly PolicyVersion[], one: PolicyVersion): Instant | null {
  let end: Instant | null = null
  for (const other of versions) {
    if (other.id !== one.id || other.effectiveFromAt === null || !later(other, one)) continue
    if (end === null || other.effectiveFromAt < end) end = other.effectiveFromAt
  }
  return end
}

const later = (one: PolicyVersion, other: PolicyVersion): boolean =>
  one.effectiveFromAt! > other.effectiveFromAt! ||
  (one.effectiveFromAt === other.effectiveFromAt && one.version > other.version)
