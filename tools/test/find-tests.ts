import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

const NEVER = new Set(['node_modules', 'dist', '.git', '.heed', '.cache', 'fixtures'])

/**
 * The test files below `root`, sorted, as absolute paths: `*.test.ts(x)` and, apart, browser tests `*.e2e.ts`.
 * A filter is a part of the path relative to `root`; with none, all are taken. `quick` leaves out sim/, *.slow.test.ts
 * and the browser.
 */
export function findTests(
  root: string,
  wanted: { filters: string[]; quick: boolean },
): { units: string[]; browser: string[] } {
  const names = walk(root).map((path) => relative(root, path).split(sep).join('/'))
  const filters = wanted.filters.map((filter) => filter.replace(/^\.\//, '').replace(/\/$/, ''))
  const chosen = names.filter((name) => filters.length === 0 || filters.some((filter) => name.includes(filter)))
  const units = chosen.filter((name) => /\.test\.tsx?$/.test(name))
  return {
    units: absolute(root, wanted.quick ? units.filter(isQuick) : units),
    browser: absolute(root, wanted.quick ? [] : chosen.filter((name) => name.endsWith('.e2e.ts'))),
  }
}

function isQuick(name: string): boolean {
  return !name.startsWith('sim/') && !/\.slow\.test\.tsx?$/.test(name)
}

function absolute(root: string, names: string[]): string[] {
  return names.sort().map((name) => join(root, name))
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return NEVER.has(entry.name) ? [] : walk(path)
    return entry.isFile() ? [path] : []
  })
}
