/** Red, green and blue from 0 to 1. */
function partsOf(hex: string): [number, number, number] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as [number, number, number]
}

/** The family that shops name a colour after, or undefined for what is near grey or between families. */
export function familyOf(hex: string): 'red' | 'blue' | 'green' | undefined {
  const [red, green, blue] = partsOf(hex)
  if (Math.max(red, green, blue) - Math.min(red, green, blue) < 0.08) return undefined
  if (red > green * 1.12 && red > blue * 1.08) return 'red'
  if (blue > red * 1.12 && blue > green * 1.04) return 'blue'
  return green > red && green > blue ? 'green' : undefined
}

/** A dyed pale cloth is not only less saturated but lighter: full paleness lies this near to white. */
const paleness = 0.93

/** The same hue at another HSV saturation (0 to 1); what loses saturation gains lightness. */
export function saturate(hex: string, saturation: number): string {
  const parts = partsOf(hex)
  const value = Math.max(...parts)
  const span = value - Math.min(...parts)
  if (span === 0) return hex
  const lost = Math.max(0, 1 - saturation / (span / value))
  const lit = value + Math.max(0, paleness - value) * lost
  const mixed = parts.map((part) => Math.round(255 * lit * (1 - ((value - part) / span) * saturation)))
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
