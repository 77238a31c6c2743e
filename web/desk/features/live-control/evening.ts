const minuteMs = 60_000
const dayMinutes = 1_440
const eveningMinute = 20 * 60

const clockFace = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

/** Eight in the evening, the reader's time, so many days from `now`; the next evening when today's is over. */
export function eveningOf(now: number, days: number): number {
  const [hours = 0, minutes = 0] = clockFace.format(now).split(':').map(Number)
  const untilEvening = eveningMinute - (hours * 60 + minutes)
  const wait = untilEvening > 0 ? untilEvening : untilEvening + dayMinutes
  const wholeMinute = Math.floor(now / minuteMs) * minuteMs
  return wholeMinute + (wait + days * dayMinutes) * minuteMs
}
