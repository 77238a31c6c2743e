export type Span = readonly [start: number, end: number]

export type Piece = { text: string; start: number; marked: boolean }

/** Cuts a text at its marked spans; spans may overlap, stand in any order or reach past the end. */
export function cutMarks(text: string, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const from = Math.max(start, at)
    const until = Math.min(end, text.length)
    if (from >= until) continue
    if (from > at) pieces.push({ text: text.slice(at, from), start: at, marked: false })
    pieces.push({ text: text.slice(from, until), start: from, marked: true })
    at = until
  }
  if (at < text.length) pieces.push({ text: text.slice(at), start: at, marked: false })
  return pieces
}
