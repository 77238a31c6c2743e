/** Kinds of goods whose words differ: 'soft' praises a jumper and blames an apple. */
export const DOMAINS = [
  'clothes',
  'fruit',
  'food',
  'device',
  'care',
  'umbrella',
  'flowers',
  'home',
  'live',
  'tutorial',
] as const
export type Domain = (typeof DOMAINS)[number]

const SIGNS: readonly (readonly [Domain, RegExp])[] = [
  ['tutorial', /tutorial|教程|lesson|course/],
  ['live', /live|直播|stream|弹幕|danmaku/],
  ['flowers', /花卉|鲜花|花束|玫瑰|flower|rose|bouquet|^花$/],
  ['fruit', /水果|苹果|fruit|apple|berr|橙|生鲜/],
  ['food', /外卖|餐|食品|零食|牛奶|蒙牛|food|meal|takeaway|snack|milk|drink/],
  ['umbrella', /伞|umbrella/],
  ['home', /家居|沙发|抱枕|家具|摆件|灯|home|decor|sofa|pillow|furniture|lamp/],
  ['clothes', /衣|服装|裤|裙|鞋|羊绒|针织|衫|cloth|dress|shirt|knit|cashmere|cardigan|apparel|wear|shoe/],
  ['care', /洗发|化妆|护肤|面膜|美妆|shampoo|cosmetic|beauty|skin/],
  ['device', /手机|平板|电脑|计算机|热水器|家电|数码|相机|耳机|phone|tablet|laptop|camera|electronic|appliance|device/],
]
const seen = new Map<string, number>()
const SEEN_MAX = 1_000

/** The bit of the domain a free category name points to; 0 when it points to none. */
export function domainBit(category: string | undefined): number {
  if (category === undefined || category === '') return 0
  const known = seen.get(category)
  if (known !== undefined) return known
  const name = category.slice(0, 100).toLowerCase()
  const sign = SIGNS.find(([, pattern]) => pattern.test(name))
  const bit = sign === undefined ? 0 : bitOf(sign[0])
  if (seen.size < SEEN_MAX) seen.set(category, bit)
  return bit
}

/** The bit that stands for a domain in an entry's mask. */
export function bitOf(domain: Domain): number {
  return 1 << DOMAINS.indexOf(domain)
}
