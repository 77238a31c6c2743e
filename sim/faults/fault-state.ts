import type { Id, Instant } from '@heed/kernel'
import type { Callback } from '../world/open-world.ts'

/** What is broken at the moment, apart from the product. */
export interface FaultState {
  /** The connection dies around a commit; the countdown is in transactions from now. */
  outage: { countdown: number; when: 'before-commit' | 'after-commit' } | null
  /** An outage struck since this was last cleared: errors that follow from it are expected. */
  struck: boolean
  /** Callbacks that the provider brings late, with the moment it does. */
  lateCallbacks: { at: Instant; callback: Callback }[]
  /** Callbacks that arrived, newest last: any may be said again. */
  oldCallbacks: Callback[]
  /** Wall time against business time, milliseconds. */
  wallShiftMs: number
  /** What the guard saw last, and whether it holds; see `kernel/clock/guard.ts`. */
  guard: { wall: Instant; monotonic: number; held: boolean }
  /** Milliseconds that really passed: neither a leap nor a jump moves it. */
  monotonicMs: number
  /** Facts said while guarded sweeps were held, by name. */
  saidWhileHeld: Map<string, number>
  /** Errors that the product logged and no fault explains. */
  errors: string[]
  /** Shops of the last step's senders, for saying requests again. */
  lastShop: Id | null
}

export const noFaults = (): FaultState => ({
  outage: null,
  struck: false,
  lateCallbacks: [],
  oldCallbacks: [],
  wallShiftMs: 0,
  guard: { wall: 0, monotonic: 0, held: false },
  monotonicMs: 0,
  saidWhileHeld: new Map(),
  errors: [],
  lastShop: null,
})

/** Every kind of fault that this simulation knows; a run of many seeds shows each. */
export const faultKinds = [
  'crash between commit and delivery',
  'connection lost before a commit',
  'connection lost after a commit',
  'a sender sends again',
  'payment callback repeated',
  'payment callback late',
  'payment callback lost',
  'payment callbacks out of order',
  'payment of another sum',
  'payment failed first',
  'payment callback forged',
  'scans repeated',
  'scans late',
  'scans out of order',
  'scans forged',
  'scans unreadable',
  'scan from the future',
  'scan of an unknown parcel',
  'carrier falls silent',
  'wall clock jumps forward',
  'wall clock jumps back',
  'business clock leaps',
] as const

export type FaultKind = (typeof faultKinds)[number]
