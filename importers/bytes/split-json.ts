import { recordCharsMax } from '../limits.ts'

/** The text of one array element, or why it could not be cut out. */
export type JsonPiece = { line: number; part: number } & (
  | { text: string }
  | { broken: 'json-broken' | 'record-too-long' | 'file-truncated' }
)

export type JsonSplitter = { push(text: string): JsonPiece[]; end(): JsonPiece[] }

type Place = 'between' | 'object' | 'string' | 'escape' | 'junk' | 'lost'

/**
 * Cuts a JSON array (pretty-printed or on one endless line) into its objects, holding one at a time. Brackets and commas
 * between objects are passed over. JSON forbids line ends inside strings, so a line end there means the object was cut
 * off: it is given up and reading goes on at the next line that begins an object.
 */
export function splitJson(): JsonSplitter {
  const at = { line: 1, startLine: 1, part: 0, partLine: 0 }
  let place: Place = 'between'
  let depth = 0
  let held = ''
  let lineIsBlank = true
  let before = ''

  function numbered(): { line: number; part: number } {
    at.part = at.startLine === at.partLine ? at.part + 1 : 0
    at.partLine = at.startLine
    return { line: at.startLine, part: at.part }
  }

  function step(text: string, i: number, pieces: JsonPiece[], start: number): number {
    const char = text[i]!
    if (place === 'between' || place === 'lost' || place === 'junk') {
      if (char === '{' && (place !== 'lost' || lineIsBlank)) {
        if (place === 'junk') pieces.push({ ...numbered(), broken: 'json-broken' })
        place = 'object'
        depth = 1
        at.startLine = at.line
        before = char
        return i
      }
      if (place === 'between' && !/[\s,[\]\uFEFF]/.test(char)) {
        place = 'junk'
        at.startLine = at.line
      } else if (place === 'junk' && char === '\n') {
        pieces.push({ ...numbered(), broken: 'json-broken' })
        place = 'between'
      }
      return i
    }
    if (place === 'escape') place = 'string'
    else if (place === 'string') {
      if (char === '"') place = 'object'
      else if (char === '\\') place = 'escape'
      else if (char === '\n') giveUp(pieces, 'json-broken')
    } else if (char === '"') place = 'string'
    else if ((char === '{' || char === '[') && lineIsBlank && !'[,:'.includes(before)) {
      giveUp(pieces, 'json-broken')
      return step(text, i, pieces, i)
    } else if (char === '{' || char === '[') depth += 1
    else if (char === '}' || char === ']') {
      depth -= 1
      if (depth === 0) {
        pieces.push({ ...numbered(), text: held + text.slice(start, i + 1) })
        held = ''
        place = 'between'
      }
    }
    if (char > ' ') before = char
    return start
  }

  function giveUp(pieces: JsonPiece[], broken: 'json-broken' | 'record-too-long'): void {
    pieces.push({ ...numbered(), broken })
    held = ''
    place = 'lost'
  }

  return {
    push(text) {
      const pieces: JsonPiece[] = []
      let start = 0
      for (let i = 0; i < text.length; i += 1) {
        start = step(text, i, pieces, start)
        const char = text[i]!
        if (char === '\n') {
          at.line += 1
          lineIsBlank = true
        } else if (char > ' ' && char !== '[' && char !== ',') lineIsBlank = false
        if (isInside(place) && held.length + i - start > recordCharsMax) giveUp(pieces, 'record-too-long')
      }
      if (isInside(place)) held += text.slice(start)
      return pieces
    },
    end() {
      if (isInside(place)) return [{ ...numbered(), broken: 'file-truncated' }]
      return place === 'junk' ? [{ ...numbered(), broken: 'json-broken' }] : []
    },
  }
}

function isInside(place: Place): boolean {
  return place === 'object' || place === 'string' || place === 'escape'
}
