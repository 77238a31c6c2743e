const hourMs = 3_600_000
const dayMs = 24 * hourMs
/** Shanghai keeps one offset all year. */
const shanghaiMs = 8 * hourMs
const leastHours = 0.1

/** Hours until a clock in Shanghai next shows this full hour, and a moment more, so that what falls due then has. */
export function hoursToNext(hour: number, now: number): number {
  const intoDayMs = (now + shanghaiMs) % dayMs
  const leftMs = (hour * hourMs - intoDayMs + dayMs) % dayMs
  return Math.max(leastHours, Math.ceil((leftMs / hourMs) * 100) / 100 + 0.01)
}
