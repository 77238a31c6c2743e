/** A colour one can wish for: its value, its name in both languages, and how shoppers write it. */
export interface Colour {
  value: string
  zh: string
  en: string
  words: string
}

const row = (value: string, zh: string, en: string, words: string): Colour => ({ value, zh, en, words })

export const COLOURS: readonly Colour[] = [
  row(
    'cherry_blossom_pink',
    '樱花粉',
    'cherry-blossom pink',
    '樱花粉 樱粉 樱花色 cherry-blossom_pink cherry_blossom_pink cherry_blossom sakura_pink sakura',
  ),
  row(
    'light_blue',
    '浅蓝',
    'light blue',
    '浅蓝 浅蓝色 淡蓝 淡蓝色 天蓝 天蓝色 雾霾蓝 婴儿蓝 light_blue baby_blue sky_blue pale_blue powder_blue',
  ),
  row('navy', '藏青', 'navy', '藏青 藏青色 藏蓝 藏蓝色 深蓝 深蓝色 海军蓝 navy navy_blue dark_blue'),
  row('royal_blue', '宝蓝', 'royal blue', '宝蓝 宝蓝色 克莱因蓝 royal_blue'),
  row('light_pink', '浅粉', 'light pink', '浅粉 浅粉色 淡粉 淡粉色 裸粉 light_pink pale_pink baby_pink blush'),
  row('pink', '粉色', 'pink', '粉色 粉红 粉红色 粉的 pink'),
  row('white', '白色', 'white', '白色 纯白 米白 米白色 奶白 白的 white ivory off-white cream'),
  row('black', '黑色', 'black', '黑色 纯黑 黑的 black'),
  row('grey', '灰色', 'grey', '灰色 浅灰 深灰 灰的 grey gray'),
  row('red', '红色', 'red', '红色 大红 正红 酒红 酒红色 红的 red burgundy'),
  row('blue', '蓝色', 'blue', '蓝色 蓝的 blue'),
  row('green', '绿色', 'green', '绿色 墨绿 军绿 薄荷绿 绿的 green mint sage'),
  row('yellow', '黄色', 'yellow', '黄色 鹅黄 奶黄 黄的 yellow'),
  row('purple', '紫色', 'purple', '紫色 香芋紫 薰衣草紫 紫的 purple lavender lilac'),
  row('brown', '棕色', 'brown', '棕色 咖色 咖啡色 驼色 焦糖色 brown camel tan'),
  row('beige', '米色', 'beige', '米色 杏色 燕麦色 卡其 卡其色 beige oatmeal khaki'),
  row('orange', '橙色', 'orange', '橙色 橘色 橘红'),
  row('gold', '金色', 'gold', '金色 香槟色 champagne'),
  row('silver', '银色', 'silver', '银色'),
  row(
    'softer',
    '淡一点的颜色',
    'softer colours',
    '低饱和 莫兰迪 莫兰迪色 淡一点的颜色 浅一点的颜色 淡一点 浅一点 浅色 浅色系 淡色 素一点 素色 paler softer_colour* lighter_colour* lighter_color* softer_color* pastel muted paler_colour* paler_color* lighter_shade less_bright',
  ),
  row('darker', '深一点的颜色', 'darker colours', '深一点的颜色 深色 深色系 深一点 darker darker_shade'),
  row(
    'more_colours',
    '多几个颜色',
    'more colours',
    '多几个颜色 多点颜色 多出颜色 其他颜色 别的颜色 其它颜色 更多颜色 什么颜色 哪些颜色 几个颜色 几种颜色 多几种颜色 other_color* other_colour* more_color* more_colour* different_color* different_colour* what_colo* color_options',
  ),
]

/** The colours as a word table. */
export function colourTable(): string {
  return COLOURS.map(({ value, words }) => `value colour=${value} | ${words}`).join('\n')
}
