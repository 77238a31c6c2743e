import type { Reading } from '../entries.ts'
import type { CommentFields, Kind, OrderFields, ReviewFields, RowFields, TrackingFields } from '../rows.ts'
import { type Cell, Cells, type Reckoning } from './read-cells.ts'

/** Makes a row of the given kind from named cells, or says which cell stands in the way. */
export function mapRow(kind: Kind, cell: Cell, reckoning: Reckoning): Reading {
  const cells = new Cells(cell, reckoning)
  const row = mappers[kind](cells)
  const sourceId = cells.value('sourceId') ?? null
  return cells.refused === null ? { row: withoutMissing(row), sourceId } : { refused: cells.refused }
}

const mappers: Readonly<Record<Kind, (cells: Cells) => RowFields>> = {
  comment: (cells): CommentFields => ({
    kind: 'comment',
    text: cells.words('text'),
    at: cells.instant('at'),
    offsetMs: cells.offsetMs(),
    author: cells.author('authorKey', 'authorName'),
    channel: cells.channel(),
    productRef: cells.value('productRef'),
    lang: cells.lang(),
  }),
  review: (cells): ReviewFields => ({
    kind: 'review',
    text: cells.words('text'),
    rating: cells.rating(),
    at: cells.instant('at'),
    author: cells.author('authorKey', 'authorName'),
    orderRef: cells.value('orderRef'),
    productRef: cells.value('productRef'),
  }),
  order: (cells): OrderFields => {
    const { minor, currency } = cells.price()
    return {
      kind: 'order',
      orderRef: cells.needed('orderRef'),
      buyer: cells.author('buyerKey', 'buyerName'),
      productRef: cells.needed('productRef'),
      variant: cells.value('variant'),
      quantity: cells.quantity(),
      priceMinor: minor,
      currency,
      paidAt: cells.instant('paidAt'),
      city: cells.value('city'),
      province: cells.value('province'),
    }
  },
  tracking: (cells): TrackingFields => ({
    kind: 'tracking',
    carrier: cells.needed('carrier'),
    trackingNumber: cells.needed('trackingNumber'),
    code: cells.needed('code'),
    text: cells.wordsIfAny('text'),
    place: cells.value('place'),
    at: cells.neededInstant('at'),
  }),
}

/** A field that is not known is absent, so that rows print and compare as they are. */
function withoutMissing(row: RowFields): RowFields {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as RowFields
}
