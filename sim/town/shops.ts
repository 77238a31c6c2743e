import type { Words } from './chance.ts'

export type ShopKey = 'nuanyan' | 'buyu' | 'zhizhi' | 'slowhug'
export type Role = 'owner' | 'host' | 'operator' | 'warehouse' | 'care'

/** One of the people who run the town; `greeting` is what the sign-in card says in their voice. */
export type StaffMember = { key: string; name: Words; role: Role; greeting: Words }

export type Warehouse = {
  key: string
  name: Words
  /** A key of `cities`. */
  city: string
  kind: 'own' | 'cloud'
  /** China time; parcels packed before this hour leave with the evening truck. */
  cutOffHour: number
  packsPerHour: number
}

export type Shop = {
  key: ShopKey
  name: Words
  /** What the late-dispatch rule knows the shop's goods as; see `dispatch-rules.ts`. */
  category: 'cashmere' | 'umbrella' | 'cut-flowers' | 'home'
  homeCity: string
  /** One line under the name. */
  line: Words
  /** Two or three sentences for the shop page. */
  story: Words
  staff: readonly StaffMember[]
  warehouses: readonly Warehouse[]
  /** Share of followers at the clock's start, relative to the town's shoppers. */
  followShare: number
}

const nuanyan: Shop = {
  key: 'nuanyan',
  name: { zh: '暖砚羊绒', en: 'Nuanyan Cashmere' },
  category: 'cashmere',
  homeCity: 'ordos',
  line: { zh: '三代人的羊绒，这一代听年轻人的', en: 'Three generations of cashmere; this one listens to the young' },
  story: {
    zh: '许苓从母亲手里接过二十台横机。母亲做的开衫暖、厚、红得正，卖给和她一样年纪的人。许苓把弹幕一条一条抄在本子上：年轻人不是不要羊绒，是不要「妈妈的羊绒」。',
    en: "Xu Ling took twenty flat-knit machines over from her mother, whose cardigans were warm, thick and a proper red, made for women her own age. Xu Ling copies bullet comments into a notebook: the young do want cashmere, they just don't want their mother's.",
  },
  staff: [
    {
      key: 'xu-ling',
      name: { zh: '许苓', en: 'Xu Ling' },
      role: 'owner',
      greeting: {
        zh: '我是许苓，暖砚的店主。有 61 个人说开衫太长，我想今天就把它改短。',
        en: "I'm Xu Ling and Nuanyan is mine. Sixty-one people say the cardigan is too long; I'd like to shorten it today.",
      },
    },
    {
      key: 'a-heng',
      name: { zh: '阿蘅', en: 'A Heng' },
      role: 'host',
      greeting: {
        zh: '我是主播阿蘅。开播的时候我只看三个问题，先答问得最多的。',
        en: "I'm A Heng, the host. On air I look at three questions only and answer the most asked first.",
      },
    },
    {
      key: 'lao-he',
      name: { zh: '老何', en: 'Old He' },
      role: 'warehouse',
      greeting: {
        zh: '我是仓库老何。哪一单先到点，我就先发哪一单。',
        en: "I'm Old He at the warehouse. Whatever is due first goes out first.",
      },
    },
    {
      key: 'tian-tian',
      name: { zh: '恬恬', en: 'Tiantian' },
      role: 'care',
      greeting: {
        zh: '我是客服恬恬。退货理由我都会读完，一个字也不跳。',
        en: "I'm Tiantian, customer care. I read return reasons to the last word.",
      },
    },
  ],
  warehouses: [
    {
      key: 'nuanyan-ordos',
      name: { zh: '暖砚鄂尔多斯仓', en: 'Nuanyan Ordos' },
      city: 'ordos',
      kind: 'own',
      cutOffHour: 17,
      packsPerHour: 30,
    },
    {
      key: 'nuanyan-hangzhou',
      name: { zh: '暖砚杭州云仓', en: 'Nuanyan Hangzhou (cloud)' },
      city: 'hangzhou',
      kind: 'cloud',
      cutOffHour: 19,
      packsPerHour: 60,
    },
  ],
  followShare: 0.34,
}

const buyu: Shop = {
  key: 'buyu',
  name: { zh: '不语伞厂', en: 'Buyu Umbrellas' },
  category: 'umbrella',
  homeCity: 'shaoxing',
  line: { zh: '不说话，只把伞撑开给你看', en: 'We say nothing; we open the umbrella and let you look' },
  story: {
    zh: '贺云舟在外面做过五年云仓和一件代发，替六家店打包，一单赚六毛。后来他回到父亲的伞厂，夜里在雨里拍了一条不说话的发光伞。有人问，他就拍；拍不出来的，他就改。',
    en: 'He Yunzhou spent five years away, running a cloud warehouse and drop-shipping for six shops at sixty fen a parcel. Then he came home to his father’s umbrella works and filmed a light-up umbrella in night rain, without a word. When people ask, he films it; what cannot be filmed, he changes.',
  },
  staff: [
    {
      key: 'he-yunzhou',
      name: { zh: '贺云舟', en: 'He Yunzhou' },
      role: 'owner',
      greeting: {
        zh: '我是贺云舟，不语伞厂。154 个人在视频下面问过我，每一个我都回了。',
        en: "I'm He Yunzhou of Buyu Umbrellas. 154 people have asked under my clips and every one has an answer.",
      },
    },
    {
      key: 'xiao-zhu',
      name: { zh: '小竹', en: 'Xiaozhu' },
      role: 'operator',
      greeting: { zh: '我是小竹，管拍摄清单和上架。', en: "I'm Xiaozhu; the shoot list and the listings are mine." },
    },
    {
      key: 'wan-shu',
      name: { zh: '万叔', en: 'Uncle Wan' },
      role: 'warehouse',
      greeting: {
        zh: '我是万叔。包裹过秤，轻了两百克我就扣下。',
        en: "I'm Uncle Wan. Every parcel is weighed; two hundred grams light and it stays here.",
      },
    },
    {
      key: 'yu-mian',
      name: { zh: '雨眠', en: 'Yumian' },
      role: 'care',
      greeting: { zh: '我是客服雨眠，有话慢慢说。', en: "I'm Yumian, customer care. Take your time." },
    },
  ],
  warehouses: [
    {
      key: 'buyu-shaoxing',
      name: { zh: '不语绍兴厂仓', en: 'Buyu works, Shaoxing' },
      city: 'shaoxing',
      kind: 'own',
      cutOffHour: 18,
      packsPerHour: 45,
    },
  ],
  followShare: 0.27,
}

const zhizhi: Shop = {
  key: 'zhizhi',
  name: { zh: '枝枝的花', en: "Zhizhi's Flowers" },
  category: 'cut-flowers',
  homeCity: 'kunming',
  line: { zh: '第 1826 天，还在讲什么叫 A 级', en: 'Day 1,826 of explaining what an A is' },
  story: {
    zh: '枝枝在昆明斗南旁边租了一间冷库，每天播一场，先讲分级再卖花。A 级是花头 5.5 厘米以上、饱和度 78 以上，量给你看。买花不该像猜硬币。',
    en: 'Zhizhi rents a cold store near the flower market in Kunming. Every day she goes on air, teaches the grades first and sells second: an A has a head of at least 5.5 cm and a saturation of at least 78, measured while you watch. Buying flowers should not be a coin toss.',
  },
  staff: [
    {
      key: 'zhizhi',
      name: { zh: '枝枝', en: 'Zhizhi' },
      role: 'owner',
      greeting: {
        zh: '我是枝枝。花到的时候蔫了，不用你来找我，我先找你。',
        en: "I'm Zhizhi. If your flowers arrive tired you won't have to find me; I'll find you first.",
      },
    },
    {
      key: 'a-nong',
      name: { zh: '阿侬', en: 'A Nong' },
      role: 'warehouse',
      greeting: {
        zh: '我是打包的阿侬。花头套、水帽、高箱，一枝一枝来。',
        en: "I'm A Nong, I pack. Collar, water cap, tall box, one stem at a time.",
      },
    },
    {
      key: 'lu-lu',
      name: { zh: '露露', en: 'Lulu' },
      role: 'care',
      greeting: {
        zh: '我是客服露露，断枝发张照片就行，不用解释。',
        en: "I'm Lulu, customer care. For a bent stem one photo is enough, no essay needed.",
      },
    },
  ],
  warehouses: [
    {
      key: 'zhizhi-kunming',
      name: { zh: '枝枝昆明冷库', en: "Zhizhi's cold store, Kunming" },
      city: 'kunming',
      kind: 'own',
      cutOffHour: 18,
      packsPerHour: 40,
    },
  ],
  followShare: 0.31,
}

const slowhug: Shop = {
  key: 'slowhug',
  name: { zh: '慢抱', en: 'SlowHug' },
  category: 'home',
  homeCity: 'foshan',
  line: { zh: '先问大家想要什么，再去做', en: 'Ask first what people want, then make it' },
  story: {
    zh: '纪朗做了一张鸟巢沙发，十万人看，三千九百条评论说想躺进去。他的第一件商品却是一只小熊摆件，首播卖了四十三只。话都在评论里，他现在回去读。',
    en: 'Ji Lang built a nest of a sofa. A hundred thousand watched and thousands wrote that they wanted to lie down in it. Then his first product was a bear ornament, and the first show sold forty-three. It was all in the comments; now he is reading them.',
  },
  staff: [
    {
      key: 'ji-lang',
      name: { zh: '纪朗', en: 'Ji Lang' },
      role: 'owner',
      greeting: {
        zh: '我是纪朗，慢抱。他们说想躺进去，我却卖了一只小熊。',
        en: "I'm Ji Lang, SlowHug. They said they wanted to lie in it, and I sold them a bear.",
      },
    },
    {
      key: 'mu-tou',
      name: { zh: '木头', en: 'Mutou' },
      role: 'operator',
      greeting: { zh: '我是木头，管打样和首批。', en: "I'm Mutou; samples and first batches." },
    },
  ],
  warehouses: [
    {
      key: 'slowhug-foshan',
      name: { zh: '慢抱佛山工坊', en: 'SlowHug workshop, Foshan' },
      city: 'foshan',
      kind: 'own',
      cutOffHour: 17,
      packsPerHour: 15,
    },
  ],
  followShare: 0.22,
}

export const shops: readonly Shop[] = [nuanyan, buyu, zhizhi, slowhug]

/** The platform's own person. */
export const operator = {
  key: 'shen-zhi',
  name: { zh: '沈知', en: 'Shen Zhi' },
  homeCity: 'hangzhou',
  greeting: {
    zh: '我是沈知，平台运营。规则改之前，先在过去三十天上跑一遍。',
    en: "I'm Shen Zhi, I run the platform. Before a rule binds anyone I run it over the last thirty days.",
  },
} as const

/** The auditor: reads everything, changes nothing. */
export const auditor = {
  key: 'gu-ming',
  name: { zh: '顾明', en: 'Gu Ming' },
  greeting: { zh: '我是顾明，只看不改。', en: "I'm Gu Ming. I look; I change nothing." },
} as const

/** The shop of a key; an unknown key is a broken assumption and throws. */
export function shopOf(key: ShopKey): Shop {
  const found = shops.find((shop) => shop.key === key)
  if (!found) throw new Error(`the town has no shop "${key}"`)
  return found
}
