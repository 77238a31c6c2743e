import type { Words } from './chance.ts'
import type { ShopKey } from './shops.ts'

export type Show = {
  key: string
  shop: ShopKey
  title: Words
  day: number
  hour: number
  minutes: number
  products: readonly string[]
  /** Shop-run, or run by a creator for commission. */
  run: 'shop' | 'creator'
  recorded?: boolean
  /** Relative share of the shop's bullet comments. */
  weight: number
}

const titles: Record<'nuanyan' | 'zhizhi' | 'buyu', Words> = {
  nuanyan: { zh: '暖砚晚间场：摸得到的羊绒', en: 'Nuanyan in the evening: cashmere up close' },
  zhizhi: { zh: '枝枝的花：先讲分级，再卖花', en: "Zhizhi's flowers: grades first, sales second" },
  buyu: { zh: '不语伞厂：听雨', en: 'Buyu: listen to the rain' },
}

function repeat(
  shop: 'nuanyan' | 'zhizhi' | 'buyu',
  days: readonly number[],
  hour: number,
  minutes: number,
  products: readonly string[],
  run: Show['run'] = 'shop',
): Show[] {
  return days.map((day) => ({
    key: `${shop}-${day}`,
    shop,
    title: titles[shop],
    day,
    hour,
    minutes,
    products,
    run,
    weight: 4,
  }))
}

const every = (from: number, to: number, step: number) =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, at) => from + at * step)

export const recordedShowKey = 'nuanyan-43'

export const shows: readonly Show[] = [
  ...repeat('nuanyan', every(1, 40, 3), 20, 90, ['cardigan', 'jumper', 'scarf', 'coat']),
  ...repeat('nuanyan', [5, 14, 23, 35], 21, 60, ['cardigan', 'scarf'], 'creator'),
  {
    key: recordedShowKey,
    shop: 'nuanyan',
    title: { zh: '暖砚二十分钟：颜色和长度，今天说清楚', en: 'Nuanyan, twenty minutes: colour and length, settled' },
    day: 43,
    hour: 20,
    minutes: 20,
    products: ['cardigan', 'scarf', 'jumper'],
    run: 'shop',
    recorded: true,
    weight: 0,
  },
  ...repeat('zhizhi', every(0, 44, 2), 19, 60, ['red-roses', 'pink-roses', 'b-roses', 'lilies', 'mixed-bouquet']),
  ...repeat('buyu', [12, 26, 40], 20, 40, ['night-umbrella', 'plain-umbrella']),
  {
    key: 'slowhug-26',
    shop: 'slowhug',
    title: { zh: '慢抱首播：抱抱小熊', en: "SlowHug's first show: the hugging bear" },
    day: 26,
    hour: 20,
    minutes: 60,
    products: ['bear-ornament'],
    run: 'shop',
    weight: 4,
  },
]

/** The show of a key; an unknown key throws. */
export function showOf(key: string): Show {
  const found = shows.find((show) => show.key === key)
  if (!found) throw new Error(`the town has no show "${key}"`)
  return found
}
