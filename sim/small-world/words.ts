/** What shoppers say here. The engine hears everything but the last few, whatever it is said about. */
export const heardTexts = [
  '颜色能不能浅一点',
  '太长了，配裙子不好看',
  '有没有小份装',
  '希望出个礼盒',
  'can you make a shorter one?',
  'the color is too dark',
  'does it come in a smaller box?',
  '什么时候发货',
  '质量不错，很喜欢',
  'I wish it had pockets',
  '味道有点酸',
  '包装能不能环保一点',
  '烂了两颗',
  '怎么养？',
  '尺码偏小',
  '衣服起球',
  '想要加厚的',
  '@店家 能不能出一款装得下的收纳袋',
] as const

export const unheardTexts = ['哈哈哈', '主播好', 'lol'] as const

export const unheard: ReadonlySet<string> = new Set(unheardTexts)
