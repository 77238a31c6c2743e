import type { Chance, Lang } from '../chance.ts'
import type { ShopKey } from '../shops.ts'
import type { Act, Core, Intent, Place } from './core.ts'
import { cores } from './library.ts'
import { enHabits, type Habits, zhHabits } from './variation.ts'

/** How someone writes: `terse` leaves words as they come, `chatty` adds to both ends, `lively` doubles and decorates. */
export type Temper = 'gentle' | 'blunt' | 'lively' | 'terse' | 'chatty'

export type Occasion = {
  shop: ShopKey
  intent: Intent
  lang: Lang
  temper: Temper
  product?: string
  /** 'said' (bullet or video comment) unless told. */
  place?: Place
  /** Reviews only, 1 to 5. */
  rating?: number
  /** Wants that must not be said here, so that a story's count of people stays exact. */
  avoidWants?: readonly string[]
  /** Business day; words about a change are not said before it. Absent: nothing said of changes. */
  day?: number
}

/** What was said and what its author meant by it; the meaning is for tests and actors, never for the product. */
export type Spoken = { text: string; lang: Lang; intent: Intent; acts: readonly Act[]; want?: string; core: string }

/** At most this many characters, so that a bullet comment stays one. */
export const spokenCharactersMax = 160

/**
 * One message a shopper says: an authored core with a light voice of their own around it. Never empty. Throws when nobody
 * wrote words for the occasion in either language, which is a gap in the pages, not chance.
 */
export function speak(chance: Chance, occasion: Occasion): Spoken {
  const core = chance.pick(coresFor(occasion))
  const text = core.place === 'said' ? voice(chance, core, occasion.temper) : voiceWritten(chance, core)
  const { lang, intent, acts, id } = core
  return {
    text: text.slice(0, spokenCharactersMax),
    lang,
    intent,
    acts,
    ...(core.want ? { want: core.want } : {}),
    core: id,
  }
}

/** The words people write under a review: no intent asked for, the stars decide; three stars read like two. */
export function speakReview(
  chance: Chance,
  asked: { shop: ShopKey; product?: string; lang: Lang; rating: number; avoidWants?: readonly string[]; day?: number },
): Spoken {
  const stars = asked.rating === 3 ? 2 : asked.rating
  const ofShop = cores.filter((core) => core.place === 'review' && core.shop === asked.shop)
  const allowed = ofShop.filter(
    (core) =>
      fitsProduct(core, asked.product) &&
      isTimely(core, asked.day) &&
      !(core.want && asked.avoidWants?.includes(core.want)),
  )
  const starred = allowed.filter((core) => core.rating === stars)
  const near = starred.length ? starred : allowed.filter((core) => (core.rating ?? 0) <= 2 === stars <= 2)
  const own = near.filter((core) => core.lang === asked.lang)
  const core = chance.pick(own.length ? own : near)
  const { lang, intent, acts, id } = core
  return { text: voiceWritten(chance, core), lang, intent, acts, ...(core.want ? { want: core.want } : {}), core: id }
}

const drawers = new Map<string, readonly Core[]>()

/** The authored words that fit, from the closest to the widest; the first drawer that is not empty. */
function coresFor(occasion: Occasion): readonly Core[] {
  const place = occasion.place ?? 'said'
  const key = [
    occasion.shop,
    occasion.intent,
    occasion.lang,
    occasion.product ?? '',
    place,
    occasion.rating ?? '',
    occasion.avoidWants?.join() ?? '',
    occasion.day ?? '',
  ].join('|')
  const kept = drawers.get(key)
  if (kept) return kept
  const fits = (core: Core, lang: Lang) =>
    core.lang === lang &&
    core.place === place &&
    core.intent === occasion.intent &&
    (core.shop === occasion.shop || core.shop === 'any') &&
    fitsProduct(core, occasion.product) &&
    isTimely(core, occasion.day) &&
    (occasion.rating === undefined || core.rating === occasion.rating) &&
    !(core.want && occasion.avoidWants?.includes(core.want))
  const own = cores.filter((core) => fits(core, occasion.lang))
  const all = own.length ? own : cores.filter((core) => fits(core, occasion.lang === 'zh' ? 'en' : 'zh'))
  // A question about the goods is asked in the shop's own words where there are any.
  // What nobody can buy yet is not praised as delivered.
  const onlyHome = occasion.intent.startsWith('ask-') || occasion.shop === 'slowhug'
  const homely = onlyHome ? all.filter((core) => core.shop !== 'any') : []
  const drawer = homely.length ? homely : all
  if (!drawer.length) throw new Error(`nobody wrote words for ${key}`)
  drawers.set(key, drawer)
  return drawer
}

const fitsProduct = (core: Core, product: string | undefined) => !core.product || !product || core.product === product
const isTimely = (core: Core, day: number | undefined) =>
  core.fromDay === undefined || (day !== undefined && day >= core.fromDay)

const chanceOf: Record<Temper, { open: number; close: number; emoji: number; self: number; swap: number }> = {
  gentle: { open: 0.45, close: 0.45, emoji: 0.16, self: 0.3, swap: 0.02 },
  blunt: { open: 0.3, close: 0.35, emoji: 0.06, self: 0.22, swap: 0.02 },
  lively: { open: 0.35, close: 0.55, emoji: 0.42, self: 0.25, swap: 0.2 },
  terse: { open: 0.12, close: 0.3, emoji: 0.08, self: 0.15, swap: 0.04 },
  chatty: { open: 0.6, close: 0.6, emoji: 0.18, self: 0.45, swap: 0.04 },
}

function voice(chance: Chance, core: Core, temper: Temper): string {
  const habits = core.lang === 'zh' ? zhHabits : enHabits
  const odds = chanceOf[temper]
  const act = core.acts[0] ?? 'other'
  // Chatter is short and alike in life as well.
  if (core.intent === 'chatter') return chance.float() < 0.8 ? core.text : core.text + chance.pick(habits.closers.other)
  let text = chance.float() < odds.swap ? swapOnce(chance, core.text, habits) : core.text
  if (chance.float() < odds.self) text = besideSelf(chance, text, core, habits)
  if (chance.float() < odds.open) text = join(chance.pick(habits.openers[act]), text)
  if (chance.float() < odds.close) text = finish(text, chance.pick(habits.closers[act]))
  if (chance.float() < odds.emoji) text += chance.pick(habits.emoji[act])
  if (core.lang === 'zh' && temper === 'terse' && chance.float() < 0.5) text = text.replace(/[，。]/g, ' ').trim()
  if (core.lang === 'en' && chance.float() < 0.3) text = text.charAt(0).toLowerCase() + text.slice(1)
  return text
}

/** Reviews, captions and return reasons are written, not called out: at most a closing sentence. */
function voiceWritten(chance: Chance, core: Core): string {
  if (core.place !== 'review' || chance.float() < 0.55) return core.text
  return core.lang === 'zh'
    ? core.text + chance.pick(zhTails[core.rating! >= 4 ? 'glad' : 'sorry'])
    : `${core.text} ${chance.pick(enTails[core.rating! >= 4 ? 'glad' : 'sorry'])}`
}

const zhTails = {
  glad: ['会回购。', '推荐。', '谢谢店家。', '下次还来。', '已经推荐给同事。', '值。', '给个五星鼓励。'],
  sorry: ['希望能改进。', '有点失望。', '再看看吧。', '不会再买了。', '等一个说法。', '先给两星。'],
}
const enTails = {
  glad: ['Will buy again.', 'Thank you.', 'Recommended.', 'Worth it.'],
  sorry: ['Disappointed.', 'Please do better.', "Won't be back soon.", 'Hoping for an answer.'],
}

const selfOf: Partial<Record<Intent, keyof Habits['selves']>> = {
  'length-shorter': 'body',
  'ask-size': 'body',
  'tight-neck': 'body',
  'colour-paler': 'skin',
  dowdy: 'skin',
  'ask-colour': 'skin',
  'two-people': 'pair',
  'to-the-door': 'home',
  'heads-snap': 'home',
  wilted: 'home',
  'too-big': 'flat',
  'lie-in-it': 'flat',
  'bolster-alone': 'flat',
}

function besideSelf(chance: Chance, text: string, core: Core, habits: Habits): string {
  const topic = selfOf[core.intent]
  // Someone who has already said how tall they are does not say it twice.
  if (!topic || /\d{3}|\d'\d|petite/.test(text) || (topic === 'body' && core.shop !== 'nuanyan')) return text
  const self = chance.pick(habits.selves[topic])
  const comma = core.lang === 'zh' ? '，' : ', '
  return chance.float() < 0.6 ? self + comma + text : finish(text, comma + self)
}

function join(opener: string, text: string): string {
  const word = opener.replace(/[，, …]+$/, '')
  if (word && text.startsWith(word)) return text
  // '请问' runs straight into a question, but not into who one is.
  const needsComma = /[\u4e00-\u9fff]$/.test(opener) && /^[^，]{1,9}，/.test(text)
  return opener + (needsComma ? '，' : '') + text
}

/** Puts a closer where the sentence ends: no second particle, no two full stops. */
function finish(text: string, closer: string): string {
  if (/^[。？?.！!…～]/.test(closer)) return text.replace(/[。？?.！!～]+$/, '') + closer
  if (/^[呀呢]/.test(closer))
    return /[吗吧呢啊呀嘛哈了？?！!。\p{Emoji_Presentation}]$/u.test(text) ? text : text + closer
  if (/[？?！!～]$/.test(text)) return text
  return text.replace(/[。.]$/, '') + closer
}

function swapOnce(chance: Chance, text: string, habits: Habits): string {
  const [from, to] = chance.pick(habits.swaps)
  return text.replace(from, to)
}
