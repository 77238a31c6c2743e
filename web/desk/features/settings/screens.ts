import { oneOf, screen, text } from '@heed/ui/shell'
import { words } from './words.ts'

export const parts = ['shop', 'staff', 'import', 'keys', 'webhooks', 'audit'] as const
export type Part = (typeof parts)[number]

/** The settings; which part is open, and which endpoint's or import's log, stands in the address. */
export const settings = screen({
  path: '/settings',
  search: { part: oneOf(...parts), log: text() },
  words,
})
