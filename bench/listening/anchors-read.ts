import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Public sets lie beside the repository; they are for measuring, none of their words stand in it. */
export const DATA = resolve(import.meta.dirname, '../..', '../shared/data')

export function readText(...path: string[]): string {
  return readFileSync(join(DATA, ...path), 'utf8').replace(/^\ufeff/, '')
}

/** The rows of a table with commas, quoted cells with quotes doubled inside them. */
export function readTable(...path: string[]): string[][] {
  const rows: string[][] = [[]]
  for (const [, mark, quoted, plain] of readText(...path).matchAll(/(^|,|\r?\n)(?:"((?:[^"]|"")*)"|([^,"\r\n]*))/g)) {
    if (mark?.endsWith('\n')) rows.push([])
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))
  }
  return rows
}

/** F1 of what was held for positive against what was. */
export function f1(pairs: Iterable<readonly [is: boolean, held: boolean]>): number {
  let both = 0
  let either = 0
  for (const [is, held] of pairs) {
    if (is && held) both++
    either += Number(is) + Number(held)
  }
  return either === 0 ? Number.NaN : (2 * both) / either
}

/** The middle 95 % of a figure over fixed resamples of its rows. */
export function interval<T>(rows: readonly T[], figure: (rows: readonly T[]) => number, rounds = 400): string {
  let state = 7
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  const figures = Array.from({ length: rounds }, () =>
    figure(rows.map(() => rows[Math.floor(next() * rows.length)] as T)),
  ).sort((a, b) => a - b)
  const at = (share: number) => (figures[Math.floor(share * rounds)] as number).toFixed(3)
  return `${at(0.025)}–${at(0.975)}`
}
