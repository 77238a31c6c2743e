import { oneOf, screen, text, whole } from '@heed/ui/shell'
import { segments } from './slice.ts'
import { words } from './words.ts'

const slice = { route: text(), warehouse: text(), carrier: text() }

/** Where the time goes; days and filters stand in the address. */
export const timeliness = screen({ path: '/timeliness', search: { ...slice, days: oneOf('7', '14', '30') }, words })

/** The orders behind a figure, a bar or a cell. */
export const timelinessRows = screen({
  path: '/timeliness/orders',
  search: { ...slice, from: whole(), until: whole(), segment: oneOf(...segments), late: oneOf('yes') },
  words,
})
