import { recordCharsMax } from '../limits.ts'

/** The markup of one element of interest, or why it could not be cut out. */
export type XmlPiece = { line: number; part: number; name: string } & (
  | { markup: string }
  | { broken: 'xml-broken' | 'record-too-long' | 'file-truncated' }
)

export type XmlSplitter = {
  push(text: string): XmlPiece[]
  end(): XmlPiece[]
  /** Whether the root element was seen to begin. */
  rootOpened(): boolean
}

type Open = { line: number; name: string; markup: string; tooLong: boolean }

/**
 * Cuts the named elements (which never nest) out of an XML document, holding one at a time. A damaged element ends
 * where the next one begins, so one stray character cannot swallow the recording. Comments are passed over; document
 * type declarations are text like any other, so no entity can be declared. A root that never ends gives one last piece.
 */
export function splitXml(root: string, names: ReadonlySet<string>): XmlSplitter {
  let held = ''
  let line = 1
  let heldTooLong = false
  let inComment = false
  let open: Open | null = null
  const last = { line: 0, part: 0 }
  const seen = { opened: false, closed: false }

  function finish(pieces: XmlPiece[], broken?: 'xml-broken' | 'file-truncated'): void {
    const done = open!
    open = null
    const start = numbered(done.line, done.name)
    if (done.tooLong) pieces.push({ ...start, broken: 'record-too-long' })
    else pieces.push(broken === undefined ? { ...start, markup: done.markup } : { ...start, broken })
  }

  function numbered(at: number, name: string): { line: number; part: number; name: string } {
    last.part = at === last.line ? last.part + 1 : 0
    last.line = at
    return { line: at, part: last.part, name }
  }

  /** Takes one tag and the text behind it, up to the next `<`. */
  function take(segment: string, pieces: XmlPiece[]): void {
    if (inComment) inComment = !segment.includes('-->')
    else if (open === null && segment.startsWith('<!--')) inComment = !segment.includes('-->')
    else takeTag(segment, pieces)
    for (let at = segment.indexOf('\n'); at !== -1; at = segment.indexOf('\n', at + 1)) line += 1
  }

  function takeTag(segment: string, pieces: XmlPiece[]): void {
    const tag = /^<(\/?)([A-Za-z][\w:.-]*)(?=[\s/>])/.exec(segment)
    const name = tag?.[2] ?? ''
    const closes = tag?.[1] === '/'
    if (open !== null && closes && name === open.name) {
      open.markup += `</${name}>`
      finish(pieces)
      return
    }
    const ends = name === root && closes
    if (open !== null && (ends || (names.has(name) && !closes))) finish(pieces, 'xml-broken')
    if (ends) seen.closed = true
    if (name === root && !closes) seen.opened = true
    if (names.has(name) && !closes) {
      open = { line, name, markup: segment, tooLong: heldTooLong }
      if (/\/>\s*$/.test(segment)) finish(pieces)
    } else if (open !== null) extend(open, segment)
  }

  function extend(element: Open, segment: string): void {
    if (element.markup.length + segment.length > recordCharsMax || heldTooLong) element.tooLong = true
    else element.markup += segment
  }

  return {
    push(text) {
      const pieces: XmlPiece[] = []
      let start = 0
      for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at + 1)) {
        const segment = held + text.slice(start, at)
        held = ''
        heldTooLong ||= segment.length > recordCharsMax
        if (segment !== '') take(segment, pieces)
        heldTooLong = false
        start = at
      }
      held += text.slice(start)
      if (held.length > recordCharsMax) {
        take(held, pieces)
        held = ''
        heldTooLong = true
      }
      return pieces
    },
    end() {
      const pieces: XmlPiece[] = []
      if (held !== '') take(held, pieces)
      held = ''
      if (open !== null) finish(pieces, 'file-truncated')
      else if (seen.opened && !seen.closed) pieces.push({ ...numbered(line, root), broken: 'file-truncated' })
      return pieces
    },
    rootOpened: () => seen.opened,
  }
}
