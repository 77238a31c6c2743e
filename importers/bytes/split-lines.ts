import { recordCharsMax } from '../limits.ts'

/** One physical line without its line end; `tooLong` lines carry no text. */
export type Line = { line: number; text: string; tooLong: boolean }

export type LineSplitter = { push(text: string): Line[]; end(): Line[] }

/** Splits text at LF or CRLF, holding at most one line of bounded length. Blank lines are given too: they have numbers. */
export function splitLines(): LineSplitter {
  let line = 1
  let held = ''
  let tooLong = false

  function finish(text: string): Line {
    const over = tooLong || text.length > recordCharsMax
    const done = { line, text: over ? '' : text.endsWith('\r') ? text.slice(0, -1) : text, tooLong: over }
    line += 1
    held = ''
    tooLong = false
    return done
  }

  return {
    push(text) {
      const lines: Line[] = []
      let start = 0
      for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
        lines.push(finish(held + text.slice(start, end)))
        start = end + 1
      }
      if (!tooLong) held += text.slice(start)
      if (held.length > recordCharsMax) {
        held = ''
        tooLong = true
      }
      return lines
    },
    end() {
      return held === '' && !tooLong ? [] : [finish(held)]
    },
  }
}
