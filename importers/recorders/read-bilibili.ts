import { parseElement, type XmlElement } from '../bytes/parse-element.ts'
import { type XmlPiece, XmlSplitter } from '../bytes/split-xml.ts'
import { type Entry, place, type Reading, type TextReader } from '../entries.ts'
import { recordCharsMax } from '../limits.ts'
import { refuse } from '../refusals.ts'
import type { Author, CommentFields, Encoding } from '../rows.ts'
import { epochToMs, parseInstant } from '../table/parse-time.ts'
import { readAuthor } from '../table/read-author.ts'
import { readText } from '../table/read-text.ts'

const header = 'BililiveRecorderRecordInfo'
const elements = new Set(['d', 'sc', 'gift', 'guard', 'toast', header])

/**
 * Reads Bilibili danmaku XML: of videos, and of live shows as BililiveRecorder and similar recorders write it. `d` and
 * paid `sc` are comments, gifts and guards are passed over. Seconds and milliseconds are told apart by magnitude.
 */
export function readBilibili(encoding: Encoding, lineIsStored: (line: number) => boolean): TextReader {
  const splitter = new XmlSplitter('i', elements)
  let startedAt: number | null = null
  let count = 0

  function read(piece: XmlPiece): Entry[] {
    if (piece.name === header) {
      const info = 'markup' in piece ? parseElement(piece.markup) : null
      startedAt = parseInstant(info?.attributes.start_time ?? '', chinaOffsetMinutes)
      return []
    }
    count += 1
    if (lineIsStored(piece.line)) return []
    return [place(readPiece(piece, startedAt, encoding), 'bilibili-xml', piece.line, piece.part)]
  }

  return {
    push: (text) => splitter.push(text).flatMap(read),
    end() {
      const entries = splitter.end().flatMap(read)
      if (count > 0 || splitter.rootOpened) return entries
      return [place({ refused: refuse('not-this-format', { format: 'bilibili-xml' }) }, 'bilibili-xml', 0, 0)]
    },
  }
}

/** Recorders write Beijing time where they leave the zone out. */
const chinaOffsetMinutes = 480

function readPiece(piece: XmlPiece, startedAt: number | null, encoding: Encoding): Reading {
  if ('broken' in piece) return { refused: refuse(piece.broken, { limit: recordCharsMax }) }
  const element = parseElement(piece.markup)
  if (element === null) return { refused: refuse('xml-broken') }
  if (piece.name === 'd') return readComment(element, encoding)
  if (piece.name === 'sc') return readPaidComment(element, startedAt, encoding)
  return { skipped: 'not-a-message' }
}

/** `p` = offset s, mode, size, colour, sent at, pool, sender, row id; the sender is a CRC32 of the uid on video pages. */
function readComment(element: XmlElement, encoding: Encoding): Reading {
  const { attributes } = element
  const [offset = '', mode = '', , , sent = '', , sender = '', id = ''] = (attributes.p ?? '').split(',')
  if (!/^\d+(\.\d+)?$/.test(offset)) return { refused: refuse('not-this-format', { format: 'bilibili-xml' }) }
  if (mode === '8' || mode === '9') return { skipped: 'not-a-message' }
  const words = readText(mode === '7' ? positionedText(element.text) : element.text, encoding)
  if ('refused' in words) return words
  const at = epochToMs(Number(sent))
  const author = readSender(attributes.uid ?? sender, attributes.user, attributes.user !== undefined)
  const row: CommentFields = { kind: 'comment', text: words.text, channel: 'bullet-comment' }
  row.offsetMs = Math.round(Number(offset) * 1000)
  if (at !== null) row.at = at
  if (author !== undefined) row.author = author
  return { row, sourceId: /^\d{2,20}$/.test(id) ? id : null }
}

/** A super chat: words someone paid for, timed from the start of the recording. */
function readPaidComment(element: XmlElement, startedAt: number | null, encoding: Encoding): Reading {
  const { attributes } = element
  const words = readText(element.text, encoding)
  if ('refused' in words) return words
  const offset = Number(attributes.ts ?? '')
  const author = readSender(attributes.uid ?? rawUid(attributes.raw ?? ''), attributes.user, true)
  const row: CommentFields = { kind: 'comment', text: words.text, channel: 'bullet-comment' }
  if (attributes.ts !== undefined && offset >= 0) {
    row.offsetMs = Math.round(offset * 1000)
    if (startedAt !== null) row.at = startedAt + row.offsetMs
  }
  if (author !== undefined) row.author = author
  return { row, sourceId: null }
}

/** The paid comment's own element has no uid; the platform's message beside it, when kept, does. */
function rawUid(raw: string): string {
  return /"uid"\s*:\s*"?(\d{1,20})/.exec(raw)?.[1] ?? '0'
}

/** Uid 0 means the platform hid the sender; the name beside it is masked as well, so it is nobody's. */
function readSender(sender: string, name: string | undefined, isLive: boolean): Author | undefined {
  if (!/^[0-9a-f]{1,20}$/i.test(sender) || /^0+$/.test(sender)) {
    const named = readAuthor(undefined, name)
    return named && { key: `bilibili-${named.key}`, name: named.name! }
  }
  return readAuthor(isLive ? `bilibili:${sender}` : `bilibili-crc32:${sender.toLowerCase()}`, name)
}

/** Positioned comments keep their words as the fifth item of a JSON array. */
function positionedText(text: string): string {
  try {
    const parts: unknown = JSON.parse(text)
    return Array.isArray(parts) && typeof parts[4] === 'string' ? parts[4] : text
  } catch {
    return text
  }
}
