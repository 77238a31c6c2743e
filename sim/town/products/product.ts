import type { Words } from '../chance.ts'
import type { ShopKey } from '../shops.ts'

/** A measured or named property of the goods; revisions change these. */
export type Attribute = {
  name: Words
  value: number | string
  unit?: 'cm' | 'mm' | 'μm' | 'g' | 'h' | 'stems' | 'ribs' | 'lumen' | '%'
}

/** A drawn scene and what to draw it with. Colours are keys of `paints`. */
export type Picture = { scene: string; colour?: string; parameters?: Record<string, number | string> }

export type Variant = {
  key: string
  name: Words
  /** Fen. */
  priceMinor: number
  weightGrams: number
  /** On hand when the town opens. */
  stock: number
  /** A key of the shop's warehouses. */
  warehouse: string
  size?: string
  colour?: string
  /** Relative share of this product's orders. */
  weight: number
}

export type Product = {
  key: string
  shop: ShopKey
  title: Words
  description: Words
  /** Open from the first day, opened by the story later, or only an idea people vote on. */
  listing: 'open' | 'ahead' | 'idea'
  /** Business day (0 is the town's first) from which it is listed; 'ahead' and 'idea' have none. */
  fromDay?: number
  picture: Picture
  attributes: Record<string, Attribute>
  /** Cut flowers only: the grade its current lot was inspected as. */
  grade?: { grade: 'A' | 'B' | 'C'; lot: string }
  packing?: { key: string; version: number }
  variants: readonly Variant[]
  /** Relative share of the shop's orders on an ordinary day. */
  weight: number
}

/** Named paints of the drawn scenes: hex, saturation in per cent, and what people call them. */
export const paints: Record<string, { hex: string; saturation: number; name: Words }> = {
  'true-red': { hex: '#D11F2D', saturation: 72, name: { zh: '正红', en: 'True red' } },
  'royal-blue': { hex: '#2F4FC6', saturation: 68, name: { zh: '宝蓝', en: 'Royal blue' } },
  'cherry-blossom': { hex: '#F0D6DB', saturation: 18, name: { zh: '樱花粉', en: 'Cherry-blossom pink' } },
  'light-blue': { hex: '#C9D9E6', saturation: 21, name: { zh: '浅天蓝', en: 'Light blue' } },
  oat: { hex: '#DDD0BB', saturation: 24, name: { zh: '燕麦', en: 'Oat' } },
  camel: { hex: '#B98B5B', saturation: 40, name: { zh: '驼色', en: 'Camel' } },
  charcoal: { hex: '#45484D', saturation: 6, name: { zh: '炭灰', en: 'Charcoal' } },
  ivory: { hex: '#F3EEE2', saturation: 14, name: { zh: '米白', en: 'Ivory' } },
  'sage-green': { hex: '#B7C4AE', saturation: 19, name: { zh: '豆沙绿', en: 'Sage' } },
  'ink-black': { hex: '#1F2226', saturation: 8, name: { zh: '墨黑', en: 'Ink black' } },
  'night-blue': { hex: '#1C2B4A', saturation: 55, name: { zh: '夜蓝', en: 'Night blue' } },
  'moon-white': { hex: '#E9EDF0', saturation: 8, name: { zh: '月白', en: 'Moon white' } },
  'bamboo-green': { hex: '#6E8B6A', saturation: 28, name: { zh: '竹青', en: 'Bamboo green' } },
  'rose-red': { hex: '#B3122B', saturation: 81, name: { zh: '红', en: 'Red' } },
  'rose-pink': { hex: '#E7A3B0', saturation: 46, name: { zh: '粉', en: 'Pink' } },
  champagne: { hex: '#E8CDAE', saturation: 38, name: { zh: '香槟', en: 'Champagne' } },
  white: { hex: '#F7F6F2', saturation: 4, name: { zh: '白', en: 'White' } },
  'tulip-yellow': { hex: '#F0C34A', saturation: 80, name: { zh: '黄', en: 'Yellow' } },
  'honey-brown': { hex: '#A8733F', saturation: 45, name: { zh: '蜜棕', en: 'Honey brown' } },
  'pea-green': { hex: '#A9BD6B', saturation: 38, name: { zh: '豌豆绿', en: 'Pea green' } },
  'cloud-white': { hex: '#F4F6F8', saturation: 5, name: { zh: '云白', en: 'Cloud white' } },
}

type Grid = {
  sizes?: readonly string[]
  colours: readonly string[]
  priceMinor: number
  weightGrams: number
  stockEach: number
  warehouse: string
  /** Relative share of each colour's orders, in the order of `colours`. */
  colourWeights?: readonly number[]
}

/** Every colour in every size; the middle sizes sell most. */
export function variantGrid(grid: Grid): Variant[] {
  const sizes = grid.sizes ?? ['']
  return grid.colours.flatMap((colour, place) =>
    sizes.map((size, at) => {
      const paint = paints[colour]!.name
      const middle = 1 + Math.min(at, sizes.length - 1 - at)
      return {
        key: size ? `${colour}-${size.toLowerCase()}` : colour,
        name: size ? { zh: `${paint.zh} ${size}`, en: `${paint.en}, ${size}` } : paint,
        priceMinor: grid.priceMinor,
        weightGrams: grid.weightGrams + at * Math.round(grid.weightGrams * 0.04),
        stock: grid.stockEach,
        warehouse: grid.warehouse,
        ...(size ? { size } : {}),
        colour,
        weight: middle * (grid.colourWeights?.[place] ?? 1),
      }
    }),
  )
}
