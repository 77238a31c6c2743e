const segments = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Columns a text takes in a terminal: East Asian wide characters and emoji two, marks that join onto others none. */
export function displayWidth(text: string): number {
  let width = 0
  for (const { segment } of segments.segment(text)) width += widthOf(segment.codePointAt(0) as number)
  return width
}

/** The text padded with spaces, or cut with an ellipsis, to exactly `columns`. */
export function fitWidth(text: string, columns: number): string {
  const width = displayWidth(text)
  if (width <= columns) return text + ' '.repeat(columns - width)
  let kept = ''
  let used = 0
  for (const { segment } of segments.segment(text)) {
    const next = widthOf(segment.codePointAt(0) as number)
    if (used + next > columns - 1) break
    kept += segment
    used += next
  }
  return `${kept}…${' '.repeat(Math.max(0, columns - used - 1))}`
}

function widthOf(point: number): number {
  if (point < 32 || (point >= 0x7f && point < 0xa0) || point === 0x200b || point === 0xfeff) return 0
  if (point >= 0x300 && point <= 0x36f) return 0
  const wide =
    (point >= 0x1100 && point <= 0x115f) ||
    (point >= 0x2e80 && point <= 0xa4cf) ||
    (point >= 0xac00 && point <= 0xd7a3) ||
    (point >= 0xf900 && point <= 0xfaff) ||
    (point >= 0xfe30 && point <= 0xfe6f) ||
    (point >= 0xff00 && point <= 0xff60) ||
    (point >= 0xffe0 && point <= 0xffe6) ||
    (point >= 0x1f300 && point <= 0x1faff) ||
    (point >= 0x20000 && point <= 0x3fffd)
  return wide ? 2 : 1
}
