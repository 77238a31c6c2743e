import { type Chance, type Lang, pickWeighted, type Words } from './chance.ts'
import { cities } from './cities.ts'
import { nickname } from './names.ts'
import { type ShopKey, shops } from './shops.ts'
import type { Temper } from './words/speak.ts'

export type HeightBand = 'under-155' | '155-160' | '160-165' | '165-170' | 'over-170'

export type Person = {
  /** 'p0' to 'p2399'; the named ones come first. */
  key: string
  nickname: string
  lang: Lang
  /** A key of `cities`. */
  city: string
  heightBand: HeightBand
  ageBand: '18-24' | '25-30' | '31-40' | '41-55' | 'over-55'
  temper: Temper
  follows: readonly ShopKey[]
  /** Relative readiness to write and to buy. */
  talks: number
  buys: number
  /** Of the stories; the sign-in card and the actors know them by it. */
  named?: NamedPerson
}

export type NamedPerson = { key: string; english: string; part: Words }

const peopleCount = 2400

const named = (
  key: string,
  zh: string,
  english: string,
  lang: Lang,
  city: string,
  heightBand: HeightBand,
  follows: ShopKey[],
  part: Words,
) => ({
  nickname: zh,
  lang,
  city,
  heightBand,
  follows,
  named: { key, english, part },
})

/** People the stories call by name; the first is the shopper of the one-click card. */
export const namedPeople = [
  named('xiao-lu', '小鹿', 'Xiaolu', 'zh', 'hangzhou', '155-160', ['nuanyan', 'zhizhi', 'buyu'], {
    zh: '我是小鹿，158。我说过开衫太长，还有一束花今晚六点前该发出。',
    en: "I'm Xiaolu, 158 cm. I said the cardigan was too long, and a bunch of mine should leave by six tonight.",
  }),
  named('xiao-man', '小满', 'Xiaoman', 'zh', 'shanghai', '160-165', ['nuanyan'], {
    zh: '我是小满，在自己的视频里 @ 了一家羊绒店。只有我一个人这么说。',
    en: "I'm Xiaoman. I @-ed a cashmere shop in my own video; nobody else said it.",
  }),
  named('a-yuan', '阿圆', 'A Yuan', 'zh', 'nanjing', '155-160', ['nuanyan'], {
    zh: '晒过一张阔腿裤的买家秀。',
    en: 'Posted the buyer show with the wide legs.',
  }),
  named('da-he', '大禾', 'Dahe', 'zh', 'chengdu', '165-170', ['zhizhi'], {
    zh: '成都那条线晚到的人。',
    en: 'Lives at the end of the late Chengdu route.',
  }),
  named('nan-zhi', '南枝', 'Nanzhi', 'zh', 'wuhan', '160-165', ['zhizhi'], {
    zh: '次日达，按时到。',
    en: 'Next day, kept.',
  }),
  named('li-zi', '栗子', 'Lizi', 'zh', 'xian', '160-165', ['zhizhi'], {
    zh: '包裹在转运站九小时没动静。',
    en: 'Her parcel was silent at a hub for nine hours.',
  }),
  named('yi-he', '一禾', 'Yihe', 'zh', 'guangzhou', '155-160', ['zhizhi'], {
    zh: '20 枝里弯了 3 枝。',
    en: 'Three of her twenty stems came bent.',
  }),
  named('lao-zhou', '老周', 'Old Zhou', 'zh', 'shaoxing', '165-170', ['buyu'], {
    zh: '第一个问两个人能不能用。',
    en: 'First to ask whether two can use it.',
  }),
  named('mia', 'Mia W.', 'Mia W.', 'en', 'shenzhen', '165-170', ['buyu', 'slowhug'], {
    zh: '想要竹节柄。',
    en: 'Wished for the bamboo handle.',
  }),
  named('tao-zi', '桃子妈', "Peach's mum", 'zh', 'beijing', '160-165', ['buyu', 'zhizhi'], {
    zh: '想要反光边，接孩子放学用。',
    en: 'Wants the reflective edge, for the school run.',
  }),
] as const

const heights: { band: HeightBand; weight: number }[] = [
  { band: 'under-155', weight: 14 },
  { band: '155-160', weight: 30 },
  { band: '160-165', weight: 30 },
  { band: '165-170', weight: 16 },
  { band: 'over-170', weight: 10 },
]
const ages: { band: Person['ageBand']; weight: number }[] = [
  { band: '18-24', weight: 24 },
  { band: '25-30', weight: 30 },
  { band: '31-40', weight: 26 },
  { band: '41-55', weight: 14 },
  { band: 'over-55', weight: 6 },
]
const tempers: { temper: Temper; weight: number }[] = [
  { temper: 'gentle', weight: 26 },
  { temper: 'blunt', weight: 22 },
  { temper: 'lively', weight: 22 },
  { temper: 'terse', weight: 16 },
  { temper: 'chatty', weight: 14 },
]

/** The town's shoppers, the named ones first; the same chance gives the same people. Nicknames are unique. */
export function makePeople(chance: Chance, count: number = peopleCount): Person[] {
  const taken = new Set<string>()
  const people: Person[] = []
  for (let at = 0; at < count; at++) {
    const known = namedPeople[at]
    const lang: Lang = known?.lang ?? (chance.float() < 0.15 ? 'en' : 'zh')
    const follows = shops.filter((shop) => chance.float() < shop.followShare).map((shop) => shop.key)
    people.push({
      key: `p${at}`,
      nickname: known?.nickname ?? freshNickname(chance, lang, taken),
      lang,
      city: known?.city ?? pickWeighted(chance, cities).key,
      heightBand: known?.heightBand ?? pickWeighted(chance, heights).band,
      ageBand: pickWeighted(chance, ages).band,
      temper: pickWeighted(chance, tempers).temper,
      follows: known?.follows ?? follows,
      talks: 0.2 + chance.float() ** 3 * 4,
      buys: 0.3 + chance.float() ** 2 * 2,
      ...(known ? { named: known.named } : {}),
    })
    taken.add(people[at]!.nickname)
  }
  return people
}

function freshNickname(chance: Chance, lang: Lang, taken: Set<string>): string {
  for (let tries = 0; tries < 8; tries++) {
    const name = nickname(chance, lang)
    if (!taken.has(name)) return name
  }
  let numbered = nickname(chance, lang)
  while (taken.has(numbered)) numbered = nickname(chance, lang) + chance.int(10000)
  return numbered
}
