import type { Kind } from '../rows.ts'

/** Every field a column can be chosen for. */
export const fields = [
  'text',
  'at',
  'offsetMs',
  'offsetSeconds',
  'authorKey',
  'authorName',
  'channel',
  'lang',
  'rating',
  'label',
  'orderRef',
  'productRef',
  'buyerKey',
  'buyerName',
  'variant',
  'city',
  'province',
  'quantity',
  'price',
  'priceMinor',
  'currency',
  'paidAt',
  'carrier',
  'trackingNumber',
  'code',
  'place',
  'sourceId',
] as const
export type Field = (typeof fields)[number]

/** Field to column name; for JSON a column is a key or a path such as `user.name`. */
export type Mapping = Partial<Record<Field, string>>

/** Values for the whole file, where a field has no column or the cell is empty. */
export type Constants = Partial<Record<Field, string>>

export const fieldsOfKind: Readonly<Record<Kind, readonly Field[]>> = {
  comment: [
    'text',
    'at',
    'offsetMs',
    'offsetSeconds',
    'authorKey',
    'authorName',
    'channel',
    'productRef',
    'lang',
    'sourceId',
  ],
  review: ['text', 'rating', 'label', 'at', 'authorKey', 'authorName', 'orderRef', 'productRef', 'sourceId'],
  order: [
    'orderRef',
    'buyerKey',
    'buyerName',
    'productRef',
    'variant',
    'quantity',
    'price',
    'priceMinor',
    'currency',
    'paidAt',
    'city',
    'province',
    'sourceId',
  ],
  tracking: ['carrier', 'trackingNumber', 'code', 'text', 'place', 'at', 'sourceId'],
}

/** Fields without which no row of the kind can be made; of a group, one is enough. */
export const requiredFields: Readonly<Record<Kind, readonly (readonly Field[])[]>> = {
  comment: [['text']],
  review: [['text']],
  order: [['orderRef'], ['productRef'], ['price', 'priceMinor']],
  tracking: [['carrier'], ['trackingNumber'], ['code'], ['at']],
}
