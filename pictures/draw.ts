import { familyOf, saturate } from './saturate.ts'
import type { PictureParams } from './scene.ts'

/** The colours of the drawn world: paper and cloth, warm and quiet, with the gold of the thread. */
export const tones = {
  paper: '#f4f1ea',
  sand: '#eae2d2',
  clay: '#d9cbb4',
  wood: '#b98d5e',
  bark: '#7b5a3c',
  ink: '#2b2723',
  milk: '#fffdf8',
  gold: '#b8862b',
  glow: '#f3d58a',
  leaf: '#5d7f5f',
  moss: '#3e5f4a',
  pine: '#1f6f5c',
  brick: '#b65a43',
  sky: '#cfdde6',
  night: '#1b2236',
  dusk: '#38425f',
} as const

/** Goods colours by the names the shops use; saturation as in the demo's stories. */
const colours: Record<string, string> = {
  cherry: '#ecc7cd',
  'light-blue': '#c3d5e6',
  'true-red': '#b8301f',
  'royal-blue': '#2c4db3',
  oat: '#e9dfcc',
  camel: '#c29a68',
  grey: '#a9a9a6',
  charcoal: '#4a4a4d',
  moss: '#6f7f5a',
  white: '#f7f4ee',
  pink: '#e3a4b4',
  red: '#b3273a',
  yellow: '#e6c15c',
  champagne: '#ecd3b6',
}

/**
 * A colour parameter: a name above or '#rrggbb'; anything else falls back, so nothing foreign reaches the SVG. A
 * parameter named after the colour's family ('red', 'blue') sets its saturation in per cent.
 */
export function colourOf(params: PictureParams, fallback: string, name = 'colour'): string {
  const asked = String(params[name] ?? '')
  const colour = /^#[0-9a-f]{6}$/i.test(asked) ? asked : (colours[asked] ?? colours[fallback] ?? fallback)
  const family = familyOf(colour)
  const saturation = family === undefined ? Number.NaN : numberOf(params, family, Number.NaN, 0, 100)
  return Number.isNaN(saturation) ? colour : saturate(colour, saturation / 100)
}

/** A number parameter within its bounds. */
export function numberOf(params: PictureParams, name: string, fallback: number, min: number, max: number): number {
  const asked = Number(params[name] ?? Number.NaN)
  return Number.isFinite(asked) ? Math.min(max, Math.max(min, asked)) : fallback
}

/** Towards white (positive) or black (negative), by a share from 0 to 1. */
export function shade(hex: string, share: number): string {
  const goal = share >= 0 ? 255 : 0
  const mixed = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16)
    return Math.round(part + (goal - part) * Math.abs(share))
  })
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

type Attributes = Record<string, string | number>

function tag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : value}"`,
  )
  return `<${name}${written.join('')}/>`
}

export const fill = (d: string, colour: string, more: Attributes = {}) => tag('path', { d, fill: colour, ...more })
export const line = (d: string, colour: string, width = 2, more: Attributes = {}) =>
  tag('path', {
    d,
    fill: 'none',
    stroke: colour,
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    ...more,
  })
export const box = (
  x: number,
  y: number,
  width: number,
  height: number,
  colour: string,
  rx = 0,
  more: Attributes = {},
) => tag('rect', { x, y, width, height, rx, fill: colour, ...more })
export const disc = (cx: number, cy: number, r: number, colour: string, more: Attributes = {}) =>
  tag('circle', { cx, cy, r, fill: colour, ...more })
export const oval = (cx: number, cy: number, rx: number, ry: number, colour: string, more: Attributes = {}) =>
  tag('ellipse', { cx, cy, rx, ry, fill: colour, ...more })
export const group = (inside: string, transform: string, more = '') =>
  `<g transform="${transform}"${more}>${inside}</g>`
export const faint = (inside: string, opacity: number) => `<g opacity="${opacity}">${inside}</g>`

/** The soft shadow things cast on the table. */
export const ground = (cx: number, cy: number, rx: number) => oval(cx, cy, rx, rx * 0.09, tones.ink, { opacity: 0.1 })

/** Repeats a drawing `count` times. */
export const times = (count: number, draw: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => draw(index)).join('')

/** A wall and a table in two paper tones: the room most goods stand in. */
export function room(wall: string = tones.paper, table: string = tones.sand, edge = 400): string {
  return box(0, 0, 450, 800, wall) + box(0, edge, 450, 800 - edge, table)
}

/** A steady scatter in [0, 1): the same index gives the same place, so that a picture never trembles. */
export function scatter(index: number, salt = 0): number {
  const mixed = Math.sin(index * 127.1 + salt * 311.7) * 43758.5453
  return mixed - Math.floor(mixed)
}

/** The golden thread through a picture. */
export const thread = (d: string, width = 2) => line(d, tones.gold, width)

export const round = (value: number) => Math.round(value * 10) / 10
