import { useSyncExternalStore } from 'react'

/**
 * The page's only clock: the one file on the web side that may read the device's time, start a timer or draw chance.
 *
 * Business time comes from the server (a demo town's clock may run days ahead of the wall), so the clock keeps two
 * offsets, one per clock, and moves both whenever the live connection brings a fresh pair. Elapsed time is measured
 * with `performance.now()`, which does not jump when a phone corrects its own clock.
 */
type Listener = () => void

const tickMs = 1000
const jitterMs = 1_500
const listeners = new Set<Listener>()
const bootedWallMs = Date.now()
const bootedAtMs = performance.now()
let businessOffsetMs = 0
let wallOffsetMs = 0
let ticker: ReturnType<typeof setInterval> | undefined

function deviceMs(): number {
  return bootedWallMs + (performance.now() - bootedAtMs)
}

export const clock = {
  /** Business time in epoch milliseconds: deadlines, countdowns and 'as of' are judged by it. */
  now(): number {
    return Math.round(deviceMs() + businessOffsetMs)
  },
  /** Wall time in epoch milliseconds, as the server sees it: sign-in sessions only. */
  wall(): number {
    return Math.round(deviceMs() + wallOffsetMs)
  },
  /** Takes a pair of instants the server just read; both are epoch milliseconds. */
  setServer(pair: { serverNow: number; wallNow: number }): void {
    const device = deviceMs()
    // What differs by less than a network's delay is left alone: a countdown must not shiver with every answer.
    const moved = Math.abs(pair.serverNow - device - businessOffsetMs) > jitterMs
    if (!moved && Math.abs(pair.wallNow - device - wallOffsetMs) <= jitterMs) return
    businessOffsetMs = pair.serverNow - device
    wallOffsetMs = pair.wallNow - device
    tell()
  },
  /** Hears every whole second while the page is visible, and at once when the server's time moves. */
  subscribe(listener: Listener): () => void {
    listeners.add(listener)
    run()
    return () => {
      listeners.delete(listener)
      if (listeners.size === 0) stop()
    }
  },
  /** Runs `action` once after `delayMs`; the answer cancels it. */
  after(delayMs: number, action: () => void): () => void {
    const timer = setTimeout(action, delayMs)
    return () => clearTimeout(timer)
  },
}

/** Fresh random bytes: keys and the spreading of reconnects; chance stands here beside time, and nowhere else. */
export function randomBytes(count: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(count))
}

/** Business time, renewed every `everyMs` (whole multiples of it, so all readers of one rhythm change together). */
export function useNow(everyMs = 60_000): number {
  const step = Math.max(tickMs, everyMs)
  return useSyncExternalStore(
    clock.subscribe,
    () => Math.floor(clock.now() / step) * step,
    () => 0,
  )
}

function tell(): void {
  for (const listener of [...listeners]) listener()
}

function run(): void {
  if (ticker !== undefined) return
  ticker = setInterval(() => {
    if (typeof document === 'undefined' || document.visibilityState === 'visible') tell()
  }, tickMs)
}

function stop(): void {
  clearInterval(ticker)
  ticker = undefined
}
