import type { Answer } from '@heed/client'

export type Version = Answer<'GET /api/console/policies'>['rows'][number]
export type Body = Version['body']
export type CategoryRule = Body['categories'][string]
export type Dispatch = CategoryRule['dispatch']
export type Compensation = NonNullable<CategoryRule['compensation']>
export type DryRun = Answer<'POST /api/console/policies/dry-run'>

/** Categories a rule may name, in the order they are read; what is not named follows `general`. */
export const categories = [
  'cut-flowers',
  'berries',
  'live-seafood',
  'cashmere',
  'umbrella',
  'home',
  'other',
  'general',
] as const
export type Category = (typeof categories)[number]

export const isCategory = (text: string): text is Category => (categories as readonly string[]).includes(text)

/** A body's categories in reading order; foreign ones stand before `general`. */
export function namedIn(body: Body): string[] {
  const rank = (name: string) => (isCategory(name) ? categories.indexOf(name) : categories.length - 2)
  return Object.keys(body.categories).toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
}

/** What a way of counting starts from when it is chosen. */
export function dispatchOf(kind: Dispatch['kind']): Dispatch {
  if (kind === 'hours') return { kind, hours: 24, night: null }
  if (kind === 'cut-off') return { kind, cutOffHour: 12, byHour: 18, hoursMax: 24 }
  return { kind }
}

export const firstCompensation: Compensation = {
  amount: { kind: 'fixed', amountMinor: 500 },
  payAs: 'coupon',
  fundedBy: 'shop',
  validDays: 30,
}

/** Whether two bodies say the same, whatever the order of their keys. */
export const sameBody = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b)

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  const pairs = Object.entries(value).toSorted(([x], [y]) => (x < y ? -1 : 1))
  return `{${pairs.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`
}
