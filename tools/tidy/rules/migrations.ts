import { type Rule, teach } from '../fault.ts'

/** Migrations go forward while the old code still serves: each says whether it can. */
export const migrations: Rule = {
  name: 'migrations',
  check(tree) {
    return tree.files
      .filter((file) => /(^|\/)migrations\/[^/]+\.sql$/.test(file.path))
      .filter((file) => !/^-- old code still runs: (yes|no)\b/.test(file.text))
      .map((file) => ({
        file: file.path,
        line: 1,
        rule: 'migrations',
        says: teach(
          'the first line does not say whether old code still runs',
          'servers are replaced one by one, so for a while the old code works on the new tables; whoever upgrades reads this line',
          'begin with `-- old code still runs: yes` and a word on why, or `no` and what must stop first; prefer expand now, contract later',
        ),
      }))
  },
}
