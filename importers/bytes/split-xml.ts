import { recordCharsMax } from '../limits.ts'

/** The markup of one element of interest, or why it could not be cut out. */
export type XmlPiece = { line: number; part: number; name: string } & (
  | { markup: string }
  | { broken: 'xml-broken' | 'record-too-long' | 'file-truncated' }
)

type Open = { line: number; name: string; markup: string; tooLong: boolean }

/**
 * Cuts the named elements (which never nest) out of an XML document, holding one at a time. A damaged element ends
 * where the next one begins, so one stray character cannot swallow the recording. Comments are passed over; document
 * type declarations are text like any other, so no entity can be declared. A root that never ends gives one last piece.
 */
export class XmlSplitter {
  /** Whether the root element was seen to begin. */
  rootOpened = false
  private rootClosed = false
  private readonly root: string
  private readonly names: ReadonlySet<string>
  private held = ''
  private heldTooLong = false
  private line = 1
  private inComment = false
  private open: Open | null = null
  private lastPlace = { line: 0, part: 0 }
  private pieces: XmlPiece[] = []

  constructor(root: string, names: ReadonlySet<string>) {
    this.root = root
    this.names = names
  }

  push(text: string): XmlPiece[] {
    this.pieces = []
    let start = 0
    for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at + 1)) {
      const segment = this.held + text.slice(start, at)
      this.held = ''
      this.heldTooLong ||= segment.length > recordCharsMax
      if (segment !== '') this.take(segment)
      this.heldTooLong = false
      start = at
    }
    this.held += text.slice(start)
    if (this.held.length > recordCharsMax) {
      this.take(this.held)
      this.held = ''
      this.heldTooLong = true
    }
    return this.pieces
  }

  end(): XmlPiece[] {
    this.pieces = []
    if (this.held !== '') this.take(this.held)
    this.held = ''
    if (this.open !== null) this.finish(this.open, 'file-truncated')
    else if (this.rootOpened && !this.rootClosed) {
      this.pieces.push({ ...this.number(this.line, this.root), broken: 'file-truncated' })
    }
    return this.pieces
  }

  /** Takes one tag and the text behind it, up to the next `<`. */
  private take(segment: string): void {
    const isComment = this.inComment || (this.open === null && segment.startsWith('<!--'))
    if (isComment) this.inComment = !segment.includes('-->')
    else this.takeTag(segment)
    for (let at = segment.indexOf('\n'); at !== -1; at = segment.indexOf('\n', at + 1)) this.line += 1
  }

  private takeTag(segment: string): void {
    const tag = /^<(\/?)([A-Za-z][\w:.-]*)(?=[\s/>])/.exec(segment)
    const name = tag?.[2] ?? ''
    const closes = tag?.[1] === '/'
    if (this.open !== null && closes && name === this.open.name) {
      this.open.markup += `</${name}>`
      this.finish(this.open)
      return
    }
    const begins = !closes && this.names.has(name)
    const ends = closes && name === this.root
    if (this.open !== null && (begins || ends)) this.finish(this.open, 'xml-broken')
    if (ends) this.rootClosed = true
    if (!closes && name === this.root) this.rootOpened = true
    if (begins) {
      this.open = { line: this.line, name, markup: segment, tooLong: this.heldTooLong }
      if (/\/>\s*$/.test(segment)) this.finish(this.open)
    } else if (this.open !== null) this.extend(this.open, segment)
  }

  private extend(element: Open, segment: string): void {
    if (element.markup.length + segment.length > recordCharsMax || this.heldTooLong) element.tooLong = true
    else element.markup += segment
  }

  private finish(element: Open, broken?: 'xml-broken' | 'file-truncated'): void {
    this.open = null
    const start = this.number(element.line, element.name)
    if (element.tooLong) this.pieces.push({ ...start, broken: 'record-too-long' })
    else this.pieces.push(broken === undefined ? { ...start, markup: element.markup } : { ...start, broken })
  }

  private number(line: number, name: string): { line: number; part: number; name: string } {
    const part = line === this.lastPlace.line ? this.lastPlace.part + 1 : 0
    this.lastPlace = { line, part }
    return { line, part, name }
  }
}
