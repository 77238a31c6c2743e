/** Made-up messages without end, the same ones for the same number: chatter, wishes, complaints, and words never seen before. */
export interface Said {
  id: number
  text: string
  category: string
  product: string
  author: string
  at: number
}

const CATEGORIES = ['衣服', '水果', '伞', 'phone', 'shampoo', 'home', 'live', '']
const THINGS = [
  '裤子',
  '袖子',
  '盒子',
  '颜色',
  '味道',
  '声音',
  'the sleeve',
  'the box',
  'the strap',
  'the sound',
  'battery',
  'lid',
]
const SAYINGS = [
  '哈哈哈哈',
  '主播晚上好',
  '666666',
  'hello from Lisbon',
  '{thing}太长了',
  '{thing}有点短,希望再长一点',
  '能不能出个{word}联名礼盒',
  '希望把{thing}改成{word}款',
  '发货太慢了,等了{n}天',
  '{thing}防水吗',
  '第{n}次回购了,很满意',
  '收到就坏了,客服{word}不理人',
  'love {thing}, but it runs small',
  'please add a {word} holder to {thing}',
  'does {thing} come in navy?',
  'could you do a show about {word} next time',
  '{thing} broke after {n} days',
  'ordered {n} of them just now',
  'nobody asked for {word}',
  '这个{word}多少钱',
]
const SYLLABLES = ['ba', 'ko', 'mi', 'ru', 'ta', 'lo', 'se', 'ny', 'ga', 'pu', '云', '禾', '澄', '麦', '溪', '岚']

/** The nth message. */
export function sayNth(n: number): Said {
  const at = (salt: number) => mix(n * 7 + salt)
  const pick = <T>(from: readonly T[], salt: number) => from[at(salt) % from.length] as T
  const word = Array.from({ length: 3 }, (_, k) => pick(SYLLABLES, 10 + k)).join('')
  const text = pick(SAYINGS, 1)
    .replace('{thing}', pick(THINGS, 2))
    .replace('{word}', word)
    .replace('{n}', String(at(3) % 90))
  return {
    id: n,
    text,
    category: pick(CATEGORIES, 4),
    product: `p${at(5) % 5_000}`,
    author: `a${at(6) % 2_000_000}`,
    at: 1_700_000_000_000 + n * 20,
  }
}

/** Spreads a number over 32 bits. */
export function mix(n: number): number {
  let h = Math.imul(n ^ (n >>> 16), 0x7feb352d)
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b)
  return (h ^ (h >>> 16)) >>> 0
}
