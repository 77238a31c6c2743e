import type { Words } from './chance.ts'
import { dayMs, hourMs } from './logistics.ts'

/** What a step of the Stories bar makes the town do; everything goes through the product's own actions. */
export type AheadDeed =
  | { do: 'open'; screen: string }
  | { do: 'publish-revision'; revision: string; tells: readonly string[]; people: number }
  | { do: 'advance-clock'; untilMs: number }
  | {
      do: 'play-days'
      shop: string
      product: string
      days: number
      sold: number
      styleReturns: number
      dowdyPerThousand: number
      creatorShareTo: number
    }
  | { do: 'list-product'; product: string; firstLot: number; firstSaidBy: string; intents: number }
  | {
      do: 'burst'
      product: string
      want: number
      ownToday: number
      suppliers: readonly { town: Words; units: number; addDays: number }[]
      waitlist: number
    }
  | { do: 'stop-light-parcel'; product: string; weighedGrams: number; expectedGrams: number }
  | { do: 'dry-run-rule'; version: number; days: number }

export type AheadStep = {
  story: 'cashmere' | 'umbrella' | 'flowers' | 'operator'
  step: number
  title: Words
  /** The face and the person the step opens as. */
  as: string
  deeds: readonly AheadDeed[]
}

const day45 = (hour: number, minute = 0) => 45 * dayMs + hour * hourMs + minute * 60_000

export const aheadSteps: readonly AheadStep[] = [
  {
    story: 'cashmere',
    step: 1,
    as: 'xu-ling',
    title: {
      zh: '214 个人，三句话：太艳、太长、像我妈的',
      en: "214 people, three sentences: too loud, too long, my mum's",
    },
    deeds: [{ do: 'open', screen: 'listening-board' }],
  },
  {
    story: 'cashmere',
    step: 2,
    as: 'xu-ling',
    title: { zh: '58 改 53，发布，告诉每一个说过的人', en: '58 becomes 53: publish, and tell everyone who said so' },
    deeds: [
      { do: 'publish-revision', revision: 'cardigan-younger', tells: ['paler', 'shorter', 'dowdy'], people: 214 },
    ],
  },
  {
    story: 'cashmere',
    step: 3,
    as: 'xiao-lu',
    title: { zh: '你的话变成了这件', en: 'Your words became this' },
    deeds: [{ do: 'open', screen: 'what-changed-and-who-asked' }],
  },
  {
    story: 'cashmere',
    step: 4,
    as: 'xu-ling',
    title: { zh: '三十天以后：改前与改后', en: 'Thirty days later: before and after' },
    deeds: [
      {
        do: 'play-days',
        shop: 'nuanyan',
        product: 'cardigan',
        days: 30,
        sold: 634,
        styleReturns: 26,
        dowdyPerThousand: 6,
        creatorShareTo: 0.25,
      },
    ],
  },
  {
    story: 'cashmere',
    step: 5,
    as: 'xu-ling',
    title: { zh: '只有一个人说过：空调衫', en: 'Only one person said it: the air-con cardigan' },
    deeds: [{ do: 'list-product', product: 'aircon-cardigan', firstLot: 200, firstSaidBy: 'xiao-man', intents: 612 }],
  },
  {
    story: 'umbrella',
    step: 1,
    as: 'he-yunzhou',
    title: { zh: '一条不说话的视频，154 个人问', en: 'A clip without a word, and 154 people asking' },
    deeds: [{ do: 'open', screen: 'listening-board' }],
  },
  {
    story: 'umbrella',
    step: 2,
    as: 'he-yunzhou',
    title: { zh: '一个半人：98 改 112 以后还有谁问', en: 'One and a half: who still asks after 98 became 112' },
    deeds: [{ do: 'open', screen: 'demand-two-people' }],
  },
  {
    story: 'umbrella',
    step: 3,
    as: 'he-yunzhou',
    title: { zh: '反光边：改、拍、上架，一条线', en: 'The reflective edge: change, film, list, in one go' },
    deeds: [{ do: 'publish-revision', revision: 'night-edge', tells: ['edge'], people: 14 }],
  },
  {
    story: 'umbrella',
    step: 4,
    as: 'he-yunzhou',
    title: { zh: '312 个人一起要', en: '312 want it at once' },
    deeds: [
      {
        do: 'burst',
        product: 'night-umbrella',
        want: 312,
        ownToday: 80,
        suppliers: [
          { town: { zh: '松埭镇', en: 'Songdai' }, units: 90, addDays: 2 },
          { town: { zh: '石浦头', en: 'Shiputou' }, units: 70, addDays: 4 },
          { town: { zh: '高岭口', en: 'Gaolingkou' }, units: 60, addDays: 6 },
        ],
        waitlist: 12,
      },
    ],
  },
  {
    story: 'umbrella',
    step: 5,
    as: 'wan-shu',
    title: { zh: '205 克，不是 412 克', en: '205 g, not 412 g' },
    deeds: [{ do: 'stop-light-parcel', product: 'night-umbrella', weighedGrams: 205, expectedGrams: 412 }],
  },
  {
    story: 'flowers',
    step: 1,
    as: 'zhizhi',
    title: { zh: '第 1826 天：B 和 A 差在哪', en: 'Day 1,826: what makes a B a B' },
    deeds: [{ do: 'open', screen: 'lot-0821' }],
  },
  {
    story: 'flowers',
    step: 2,
    as: 'zhizhi',
    title: { zh: '新包装：500 个里断 34，545 个里断 6', en: 'The new packing: 34 of 500, then 6 of 545' },
    deeds: [{ do: 'open', screen: 'demand-snapped' }],
  },
  {
    story: 'flowers',
    step: 3,
    as: 'xiao-lu',
    title: { zh: '今晚六点前该发出', en: 'Should leave by six tonight' },
    deeds: [{ do: 'open', screen: 'order-late-coupon' }],
  },
  {
    story: 'flowers',
    step: 4,
    as: 'xiao-lu',
    title: { zh: '18:00 没发出，5 元券自己到了', en: '18:00, not sent, and ¥5 arrives by itself' },
    deeds: [{ do: 'advance-clock', untilMs: day45(18, 5) }],
  },
  {
    story: 'operator',
    step: 1,
    as: 'shen-zhi',
    title: { zh: '规则在过去三十天上先跑一遍', en: 'Run the rule over the last thirty days first' },
    deeds: [{ do: 'dry-run-rule', version: 3, days: 30 }],
  },
]

/** Counted in the warehouse on the evening of day 44, so that the burst meets exactly this many of one's own. */
export const stockCounts = [
  {
    day: 44,
    hour: 18,
    shop: 'buyu',
    product: 'night-umbrella',
    total: 80,
    why: {
      zh: '盘点：只剩 80 把成品，其余在做反光边样。',
      en: 'Stocktake: 80 finished; the rest are out for reflective-edge samples.',
    },
  },
] as const
