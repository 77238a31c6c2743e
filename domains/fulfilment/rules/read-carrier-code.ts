import type { scanCodes } from '../contract/facts.ts'
import { type CodeTable, codeTables } from '../contract/segments.ts'
import { carrierCodes, type Detail, scanMeanings } from './carrier-codes.ts'

export type ScanCode = (typeof scanCodes)[number]

/** A carrier's code as one of our states; what no table knows is an exception of detail `unmapped`, and proves nothing. */
export function readCarrierCode(table: string, rawCode: string): { code: ScanCode; detail: Detail } {
  const codes = carrierCodes[isCodeTable(table) ? table : 'heed']
  const raw = rawCode.trim()
  const detail =
    codes.exact.get(raw) ??
    codes.prefixes.find(([prefix]) => raw.startsWith(prefix))?.[1] ??
    carrierCodes.heed.exact.get(raw) ??
    'unmapped'
  return { code: scanMeanings[detail], detail }
}

const isCodeTable = (table: string): table is CodeTable => (codeTables as readonly string[]).includes(table)
