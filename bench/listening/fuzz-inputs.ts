import type { Message } from '@heed/engine'
import { mix, sayNth } from './chatter.ts'

const CATEGORIES = ['衣服', 'fruit', '', 'live', '\ud83d', 'x'.repeat(300), undefined]
const LANGUAGES = ['zh', 'en', 'zh-CN', '', '\u0000', undefined]
const PIECES = [
  '太长了',
  '希望',
  '不',
  '吗',
  '?',
  '。',
  'too ',
  'not ',
  "n't",
  '58cm',
  '￥',
  '再',
  '短一点',
  '哈',
  '6',
  '👍🏽',
  '\u200d',
  '㍿',
  '\ufdfa',
  '𠮷',
  'é',
  'é',
  '\u202e',
  '\ue001',
  '',
]

type Make = (chance: Chance) => string

interface Chance {
  below(end: number): number
  pick<T>(from: readonly T[]): T
}

const kinds: readonly Make[] = [
  // Any code points, planes beyond the first included.
  ({ below }) => many(below(80), () => String.fromCodePoint(below(0x110000))),
  // Any UTF-16 units: lone surrogates.
  ({ below }) => many(below(80), () => String.fromCharCode(below(0x10000))),
  ({ below }) => many(below(40), () => String.fromCharCode(0xd800 + below(0x800))),
  // Control characters and blanks.
  ({ below }) => many(below(60), () => String.fromCharCode(below(0xa1))),
  // Han, and Han with marks.
  ({ below }) =>
    many(below(60), () => String.fromCharCode(below(5) === 0 ? 0x3000 + below(0x40) : 0x4e00 + below(0x5200))),
  // Words the engine listens for, in any order.
  ({ below, pick }) => many(below(40), () => pick(PIECES)),
  // Endless repeats.
  ({ below, pick }) => pick(PIECES).repeat(1 + below(3_000)),
  // A message somebody might write, broken somewhere.
  ({ below, pick }) => {
    const { text } = sayNth(below(1_000_000))
    const at = below(text.length + 1)
    return text.slice(0, at) + pick(PIECES) + text.slice(at + below(3))
  },
]

const MEGABYTE = 2 ** 20

/** The nth input; every thousandth is a megabyte long. */
export function fuzzInput(n: number): Message {
  let state = mix(n + 1)
  const chance: Chance = {
    below(end) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return Math.floor((state / 2 ** 32) * end)
    },
    pick: (from) => from[chance.below(from.length)] as (typeof from)[number],
  }
  const text = chance.pick(kinds)(chance)
  const message: Message = { text: n % 1_000 === 999 ? lengthened(text) : text }
  const category = chance.pick(CATEGORIES)
  const lang = chance.pick(LANGUAGES)
  if (category !== undefined) message.category = category
  if (lang !== undefined) message.lang = lang
  return message
}

function lengthened(text: string): string {
  return (text || '长').repeat(Math.ceil(MEGABYTE / (text.length || 1)))
}

function many(count: number, make: () => string): string {
  let text = ''
  for (let k = 0; k < count; k++) text += make()
  return text
}
