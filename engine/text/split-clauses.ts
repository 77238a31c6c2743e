/** A stretch of normalised text between two marks. */
export interface Clause {
  start: number
  end: number
  /** Closed by a question mark. */
  asked: boolean
  /** Closed by a full stop, exclamation or question mark: the next clause begins a new sentence. */
  closed: boolean
}

const STOP = new Set('.!?;\n'.split('').map((char) => char.charCodeAt(0)))
const PAUSE = new Set(',~:()[]{}<>"|*【】《》「」·\ue001\ue002\ue003\ue004'.split('').map((char) => char.charCodeAt(0)))

/** Cuts normalised text at marks, and at spaces between Han characters (a common way to write a list of remarks). */
export function splitClauses(text: string): Clause[] {
  const clauses: Clause[] = []
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 10
    const stop = STOP.has(code) && !insideNumber(text, i, code)
    if (!stop && !PAUSE.has(code) && !(code === 32 && betweenHan(text, i))) continue
    const asked = code === 63
    if (i > start) clauses.push({ start, end: i, asked, closed: stop })
    else if (asked && clauses.length > 0) (clauses[clauses.length - 1] as Clause).asked = true
    // A mood token is a clause of its own, so that it never joins two remarks and is still read.
    if (code >= 0xe001 && code <= 0xe004) clauses.push({ start: i, end: i + 1, asked: false, closed: false })
    start = i + 1
  }
  return clauses
}

function insideNumber(text: string, i: number, code: number): boolean {
  return code === 46 && isDigit(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(i + 1))
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function betweenHan(text: string, i: number): boolean {
  return i > 0 && isHan(text.charCodeAt(i - 1)) && isHan(text.charCodeAt(i + 1))
}

/** Whether a code unit is a common Han character. */
export function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff
}
