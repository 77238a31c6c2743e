/** Formats that can be read. The first four are recordings of live shows and hold comments only. */
export const formats = ['bilibili-xml', 'youtube-live-chat', 'douyin-jsonl', 'tiktok-jsonl', 'csv', 'jsonl'] as const
export type Format = (typeof formats)[number]

export const kinds = ['comment', 'review', 'order', 'tracking'] as const
export type Kind = (typeof kinds)[number]

/** Which kinds of rows each format can give. */
export const kindsOfFormat: Readonly<Record<Format, readonly Kind[]>> = {
  'bilibili-xml': ['comment'],
  'youtube-live-chat': ['comment'],
  'douyin-jsonl': ['comment'],
  'tiktok-jsonl': ['comment'],
  csv: kinds,
  jsonl: kinds,
}

/** The touchpoint a comment was said at. */
export const channels = ['bullet-comment', 'video-comment', 'mention', 'buyer-show', 'after-sales'] as const
export type Channel = (typeof channels)[number]

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const
export type Encoding = (typeof encodings)[number]

/**
 * Who said or bought it. `key` is the same for the same person within a platform (`bilibili:…`, `youtube:…`) or, from a
 * table, the column's value. Masked or shared names give no author: such a row is a voice, not a person.
 */
export type Author = { key: string; name?: string }

/** Where a row came from. `sourceId` is the platform's own id or null; `line` is 1-based; `part` counts from 0 within a line. */
export type Origin = { format: Format; sourceId: string | null; line: number; part: number }

/** All instants are epoch milliseconds; `offsetMs` counts from the beginning of the show or video. */
export type CommentFields = {
  kind: 'comment'
  text: string
  at?: number
  offsetMs?: number
  author?: Author
  channel: Channel
  productRef?: string
  lang?: string
}

/** `rating` is 1 to 5. */
export type ReviewFields = {
  kind: 'review'
  text: string
  rating?: number
  at?: number
  author?: Author
  orderRef?: string
  productRef?: string
}

/**
 * One line of an order; `priceMinor` is the price of one piece in minor units of `currency` (ISO 4217). `variant` is the
 * size or colour as the file writes it; city and province are where it went.
 */
export type OrderFields = {
  kind: 'order'
  orderRef: string
  buyer?: Author
  productRef: string
  variant?: string
  quantity: number
  priceMinor: number
  currency: string
  paidAt?: number
  city?: string
  province?: string
}

/** One scan of one parcel; `code` is kept as the file writes it. */
export type TrackingFields = {
  kind: 'tracking'
  carrier: string
  trackingNumber: string
  code: string
  text?: string
  place?: string
  at: number
}

export type RowFields = CommentFields | ReviewFields | OrderFields | TrackingFields
export type Row = RowFields & Origin

/** Why a line was passed over without being wrong. A deletion names what the platform took down, so that it can be hidden. */
export const skipReasons = ['not-a-message', 'duplicate-ticker', 'deletion'] as const
export type SkipReason = (typeof skipReasons)[number]
export type Deletes = { sourceId: string } | { authorKey: string }
