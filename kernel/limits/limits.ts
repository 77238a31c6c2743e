/** A limit has a name, a value and a reason; `docs/reference/limits.md` and the tests read the same list. */
export interface Limit {
  name: string
  max: number
  why: string
}

const all = new Map<string, Limit>()

/** Declares a limit once, where it is used; a second one of the same name is a programming error. */
export function limit(name: string, max: number, why: string): Limit {
  const made = { name, max, why }
  const known = all.get(name)
  if (known && known.max !== max) throw new Error(`limit ${name} is declared twice with different values`)
  all.set(name, made)
  return made
}

export const declaredLimits = (): Limit[] => [...all.values()].sort((a, b) => a.name.localeCompare(b.name))

export const pageRows = limit('page.rows', 100, 'no list is unbounded; a page is what a person scrolls')
