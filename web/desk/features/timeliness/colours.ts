import { dark, light } from '@heed/ui/desk'
import { type Segment, segments } from './slice.ts'

export type Colours = ReturnType<typeof coloursOf>

/** The chart's colours as values: a drawing surface knows no custom properties. */
export function coloursOf(theme: 'light' | 'dark') {
  const palette = theme === 'dark' ? dark : light
  return {
    ink: palette.ink,
    second: palette['ink-2'],
    hairline: palette.hairline,
    card: palette.card,
    gold: palette.gold,
    late: palette.vermilion,
  }
}

const shades = ['', 'b3', '80', '66', '4d', '38'] as const

/** The warehouse's stretch in ink, the carrier's in ever lighter greys, the slowest of them in gold. */
export function colourOf(segment: Segment, slowest: Segment | null, colours: Colours): string {
  return segment === slowest ? colours.gold : `${colours.ink}${shades[segments.indexOf(segment)]}`
}
