/**
 * Reads an instant as epoch milliseconds: seconds, milliseconds, microseconds or nanoseconds since 1970 told apart by
 * magnitude, ISO 8601, `2026/3/1 20:15`, `2026年3月1日 20:15`, `20260301201500`. A time without a zone is taken at
 * `zoneOffsetMinutes` east of Greenwich. Null when unreadable, impossible (30 February), ambiguous (3/1/2026) or outside
 * 1990 to 2100.
 */
export function parseInstant(text: string, zoneOffsetMinutes: number): number | null {
  const instant = parseDigits(text, zoneOffsetMinutes) ?? parseDate(text, zoneOffsetMinutes)
  return instant !== null && instant >= instantMin && instant <= instantMax ? instant : null
}

const instantMin = Date.UTC(1990, 0, 1)
const instantMax = Date.UTC(2100, 0, 1)

/** An epoch number of any common unit as milliseconds; null for 0, which recorders write for "not known". */
export function epochToMs(value: number): number | null {
  if (!(value > 0)) return null
  if (value < 1e11) return Math.round(value * 1000)
  if (value < 1e14) return Math.round(value)
  return value < 1e17 ? Math.floor(value / 1e3) : Math.floor(value / 1e6)
}

function parseDigits(text: string, zoneOffsetMinutes: number): number | null {
  if (/^\d{8}$|^\d{14}$/.test(text)) {
    const [, year, month, day, rest] = /^(\d{4})(\d\d)(\d\d)(\d*)$/.exec(text)!
    const clock = rest === '' ? [] : [rest!.slice(0, 2), rest!.slice(2, 4), rest!.slice(4)]
    return composeInstant([year, month, day, ...clock].map(Number), 0, zoneOffsetMinutes)
  }
  return /^\d{9,19}(\.\d+)?$/.test(text) ? epochToMs(Number(text)) : null
}

const datePattern =
  /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T\s]*(\d{1,2})[:时点](\d{1,2})(?:[:分](\d{1,2})(?:[.,](\d{1,9}))?秒?)?分?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i

function parseDate(text: string, zoneOffsetMinutes: number): number | null {
  const match = datePattern.exec(text)
  if (match === null) return null
  const [, year, month, day, hour, minute, second, fraction, zone] = match
  const ms = fraction === undefined ? 0 : Math.floor(Number(`0.${fraction}`) * 1000)
  const parts = [year, month, day, hour ?? '0', minute ?? '0', second ?? '0'].map(Number)
  return composeInstant(parts, ms, zone === undefined ? zoneOffsetMinutes : zoneMinutes(zone))
}

function zoneMinutes(zone: string): number {
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(zone)
  if (match === null) return 0
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]))
}

function composeInstant(parts: number[], ms: number, offsetMinutes: number): number | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  if (hour > 23 || minute > 59 || second > 60) return null
  return Date.UTC(year, month - 1, day, hour, minute, second, ms) - offsetMinutes * 60_000
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
