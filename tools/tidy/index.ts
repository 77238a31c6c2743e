import type { Fault, Rule } from './fault.ts'
import { doors } from './rules/doors.ts'
import { house } from './rules/house.ts'
import { innerOrder } from './rules/inner-order.ts'
import { leftovers } from './rules/leftovers.ts'
import { migrations } from './rules/migrations.ts'
import { names } from './rules/names.ts'
import { pages } from './rules/pages.ts'
import { reads } from './rules/reads.ts'
import { river } from './rules/river.ts'
import { sizes } from './rules/sizes.ts'
import { sql } from './rules/sql.ts'
import { timeAndChance } from './rules/time-and-chance.ts'
import { web } from './rules/web.ts'
import { readTree } from './tree.ts'

export type { Fault, Rule }

export const rules: readonly Rule[] = [
  river,
  doors,
  innerOrder,
  web,
  sql,
  timeAndChance,
  reads,
  sizes,
  names,
  house,
  migrations,
  leftovers,
  pages,
]

/** Reads the repository under `root` and gives every fault, by file and line, with the number of files seen. */
export function tidy(root: string): { faults: Fault[]; filesSeen: number } {
  const tree = readTree(root)
  const faults = rules.flatMap((rule) => rule.check(tree))
  faults.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
  return { faults, filesSeen: tree.files.length }
}
