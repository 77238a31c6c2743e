import { recordCharsMax } from '../limits.ts'

/** The text of one array element, or why it could not be cut out. */
export type JsonPiece = { line: number; part: number } & (
  | { text: string }
  | { broken: 'json-broken' | 'record-too-long' | 'file-truncated' }
)

type Place = 'between' | 'object' | 'string' | 'escape' | 'junk' | 'lost'

/**
 * Cuts a JSON array (pretty-printed or on one endless line) into its objects, holding one at a time. Brackets and commas
 * between objects are passed over. JSON forbids line ends inside strings, so a line end there means the object was cut
 * off: it is given up and reading goes on at the next line that begins an object.
 */
export class JsonSplitter {
  private place: Place = 'between'
  private depth = 0
  private held = ''
  private line = 1
  private lineIsBlank = true
  /** The last character outside strings that is not blank. */
  private before = ''
  private startLine = 1
  private lastPlace = { line: 0, part: 0 }
  private pieces: JsonPiece[] = []

  push(text: string): JsonPiece[] {
    this.pieces = []
    let start = 0
    for (let at = 0; at < text.length; at += 1) {
      const char = text[at]!
      if (this.isInside()) {
        if (this.stepInside(char)) this.finish({ text: this.held + text.slice(start, at + 1) }, 'between')
        else if (this.held.length + at - start > recordCharsMax) this.finish({ broken: 'record-too-long' }, 'lost')
      }
      if (!this.isInside() && this.stepOutside(char)) start = at
      if (char === '\n') {
        this.line += 1
        this.lineIsBlank = true
      } else if (char > ' ' && char !== '[' && char !== ',') this.lineIsBlank = false
    }
    if (this.isInside()) this.held += text.slice(start)
    return this.pieces
  }

  end(): JsonPiece[] {
    this.pieces = []
    if (this.isInside()) this.finish({ broken: 'file-truncated' }, 'between')
    else if (this.place === 'junk') this.finish({ broken: 'json-broken' }, 'between')
    return this.pieces
  }

  /** True when this character closes the object. */
  private stepInside(char: string): boolean {
    if (this.place === 'escape') this.place = 'string'
    else if (this.place === 'string') {
      if (char === '"') this.place = 'object'
      else if (char === '\\') this.place = 'escape'
      else if (char === '\n') this.finish({ broken: 'json-broken' }, 'lost')
    } else if (char === '"') this.place = 'string'
    else if (char === '{' || char === '[') {
      const belongs = !this.lineIsBlank || '[,:'.includes(this.before)
      if (belongs) this.depth += 1
      else this.finish({ broken: 'json-broken' }, 'lost')
    } else if (char === '}' || char === ']') this.depth -= 1
    if (char > ' ') this.before = char
    return this.place === 'object' && this.depth === 0
  }

  /** True when this character opens an object. */
  private stepOutside(char: string): boolean {
    if (char === '{' && (this.place !== 'lost' || this.lineIsBlank)) {
      if (this.place === 'junk') this.finish({ broken: 'json-broken' }, 'between')
      this.startLine = this.line
      this.place = 'object'
      this.depth = 1
      this.before = char
      return true
    }
    if (this.place === 'between' && !/[\s,[\]}\uFEFF]/.test(char)) {
      this.startLine = this.line
      this.place = 'junk'
    } else if (this.place === 'junk' && char === '\n') this.finish({ broken: 'json-broken' }, 'between')
    return false
  }

  private finish(
    content: { text: string } | { broken: 'json-broken' | 'record-too-long' | 'file-truncated' },
    next: Place,
  ): void {
    const part = this.startLine === this.lastPlace.line ? this.lastPlace.part + 1 : 0
    this.lastPlace = { line: this.startLine, part }
    this.pieces.push({ line: this.startLine, part, ...content })
    this.held = ''
    this.place = next
  }

  private isInside(): boolean {
    return this.place === 'object' || this.place === 'string' || this.place === 'escape'
  }
}
