/**
 * The material of LOOK as values, for what cannot read CSS variables (antd's theme, the drawn pictures, the test of
 * contrast). `tokens.css` says the same to everything else; a test holds the two together.
 */
export type Theme = 'light' | 'dark'

const pairs = {
  paper: ['#fbfaf7', '#15171a'],
  card: ['#ffffff', '#1c1f23'],
  sunk: ['#f4f1ea', '#111316'],
  hairline: ['#e8e4db', '#2b2f35'],
  border: ['#8e877b', '#7a7f87'],
  ink: ['#1d1b18', '#edeae4'],
  'ink-2': ['#6b665d', '#9c978d'],
  'on-ink': ['#ffffff', '#15171a'],
  gold: ['#b8862b', '#d9a94e'],
  'gold-text': ['#80590f', '#d9a94e'],
  'gold-wash': ['#f6ebd2', '#3a2f1b'],
  pine: ['#1f6f5c', '#58b79e'],
  'pine-wash': ['#e3f1ec', '#17332c'],
  vermilion: ['#c8442b', '#f0806b'],
  'vermilion-text': ['#b53a24', '#f0806b'],
  'vermilion-wash': ['#fbe7e2', '#3b1d17'],
  indigo: ['#3b4f9e', '#8c9ce8'],
  'indigo-wash': ['#e8ebf7', '#1f2544'],
} as const satisfies Record<string, readonly [light: string, dark: string]>

export type ColourName = keyof typeof pairs
export type Palette = Record<ColourName, string>

export const light = column(0)
export const dark = column(1)

/** Foreground on background, as the kit uses them; each pair must reach 4.5 (text) or 3 (lines and glyphs). */
export const textPairs: readonly (readonly [text: ColourName, ground: ColourName])[] = [
  ...grounds('ink', ['paper', 'card', 'sunk', 'gold-wash', 'pine-wash', 'vermilion-wash', 'indigo-wash']),
  ...grounds('ink-2', ['paper', 'card', 'sunk']),
  ...grounds('gold-text', ['paper', 'card', 'gold-wash']),
  ...grounds('pine', ['paper', 'card', 'pine-wash']),
  ...grounds('vermilion-text', ['paper', 'card', 'vermilion-wash']),
  ...grounds('indigo', ['paper', 'card', 'indigo-wash']),
  ...(['ink', 'pine', 'vermilion', 'indigo'] as const).map((fill) => ['on-ink', fill] as const),
]

export const linePairs: readonly (readonly [line: ColourName, ground: ColourName])[] = [
  ...grounds('gold', ['paper', 'card']),
  ...grounds('border', ['paper', 'card']),
  ...grounds('vermilion', ['paper', 'card']),
]

function grounds<T extends ColourName>(text: T, on: ColourName[]): (readonly [T, ColourName])[] {
  return on.map((ground) => [text, ground] as const)
}

function column(index: 0 | 1): Palette {
  return Object.fromEntries(Object.entries(pairs).map(([name, pair]) => [name, pair[index]])) as Palette
}
