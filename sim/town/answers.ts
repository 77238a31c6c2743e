import type { Words } from './chance.ts'

/** What the maker did about a demand on a day that lies behind. */
export type Answer = {
  demand: string
  day: number
  hour: number
  kind: 'reading' | 'reply' | 'film' | 'lesson' | 'revision' | 'not-now'
  words: Words
  revision?: string
  /** The clip that answers, a key of `videos`. */
  video?: string
  /** Everyone who asked is told. */
  tells: boolean
}

export const answers: readonly Answer[] = [
  {
    demand: 'cheaper',
    day: 40,
    hour: 10,
    kind: 'not-now',
    tells: false,
    words: {
      zh: '一斤阿尔巴斯原绒就要这个价的四成，便宜只能掺羊毛。先不做。',
      en: 'The raw cashmere alone is two fifths of the price; cheaper would mean mixing in wool. Not now.',
    },
  },
  {
    demand: 'paler',
    day: 42,
    hour: 22,
    kind: 'reading',
    tells: false,
    words: {
      zh: '不是嫌红，是嫌艳。她们衣柜里都是燕麦、灰粉、浅蓝，这两个颜色进不去。',
      en: 'It is not red they mind, it is loud. Their wardrobes are oat, ash pink and pale blue, and these two colours do not fit in.',
    },
  },
  {
    demand: 'shorter',
    day: 42,
    hour: 22,
    kind: 'reading',
    tells: false,
    words: {
      zh: '阔腿裤、高腰裤。58 正好落在最宽的地方，53 落在裤腰上。',
      en: 'Wide legs, high waists. 58 lands on the widest point; 53 lands on the waistband.',
    },
  },
  {
    demand: 'two-people',
    day: 10,
    hour: 9,
    kind: 'reply',
    tells: true,
    words: {
      zh: '98 厘米，两个大人走，外侧肩膀会湿。我去拍给你看。',
      en: '98 cm: two adults walk and the outer shoulders get wet. I will film it for you.',
    },
  },
  {
    demand: 'two-people',
    day: 14,
    hour: 20,
    kind: 'film',
    video: 'two-in-a-shower',
    tells: true,
    words: { zh: '拍好了。两个大人，实话是一个半人。', en: 'Filmed. Two adults; honestly, one and a half.' },
  },
  {
    demand: 'two-people',
    day: 18,
    hour: 10,
    kind: 'revision',
    revision: 'night-span',
    tells: true,
    words: {
      zh: '问的人多，那就改：伞面加到 112 厘米，两个人都干。',
      en: 'So many asked that it changed: 112 cm now, and both stay dry.',
    },
  },
  {
    demand: 'waterproof',
    day: 12,
    hour: 20,
    kind: 'film',
    video: 'bucket-on-paper',
    tells: true,
    words: {
      zh: '一桶水倒下去，下面垫着吸墨纸，纸是干的。',
      en: 'A whole bucket, blotting paper underneath, and the paper is dry.',
    },
  },
  {
    demand: 'shade',
    day: 16,
    hour: 13,
    kind: 'film',
    video: 'white-card',
    tells: true,
    words: {
      zh: '正午，紫外线卡放伞下十分钟，还是白的。夜蓝可以，月白会透一些光。',
      en: 'Noon, a UV card under it for ten minutes, still white. Night blue does it; moon white lets some light through.',
    },
  },
  {
    demand: 'edge',
    day: 43,
    hour: 15,
    kind: 'reading',
    tells: false,
    words: {
      zh: '要反光边的都在骑车、接孩子、走没有路灯的路。',
      en: 'Those who want it ride, fetch children, or walk where there are no lamps.',
    },
  },
  {
    demand: 'door',
    day: 43,
    hour: 21,
    kind: 'reading',
    tells: false,
    words: {
      zh: '不是快慢，是最后那一天没水。上门贵五块六，贵的花值得，耐放的不必。',
      en: 'It is not speed, it is the last day without water. The door costs ¥5.60 more: worth it for the dear ones, needless for the hardy.',
    },
  },
  {
    demand: 'snapped',
    day: 20,
    hour: 22,
    kind: 'reading',
    tells: false,
    words: {
      zh: '断口都在花头下三厘米，箱子矮了。',
      en: 'All of them break three centimetres below the head: the box is too short.',
    },
  },
  {
    demand: 'snapped',
    day: 22,
    hour: 8,
    kind: 'revision',
    revision: 'flower-box-2',
    tells: true,
    words: {
      zh: '今天起换新包装：花头套、单枝水帽、箱高 74 厘米。',
      en: 'From today: head collars, a water cap a stem, a box 74 cm tall.',
    },
  },
  {
    demand: 'what-is-an-a',
    day: 7,
    hour: 19,
    kind: 'lesson',
    video: 'what-is-an-a',
    tells: true,
    words: {
      zh: 'A：花头 ≥ 5.5 厘米，饱和度 ≥ 78。量给你看，批次号在订单页。',
      en: 'A: head at least 5.5 cm, saturation at least 78. Measured while you watch; the lot number is on your order page.',
    },
  },
]

/** What measuring should show when the clock starts, told beside 'before and after, not proof'. */
export const measures = {
  twoPeople: {
    demand: 'two-people',
    perThousandBefore: 41,
    perThousandAfter: 6,
    commentsBefore: 1000,
    commentsAfter: 500,
    changedDay: 18,
  },
  snapped: {
    demand: 'snapped',
    brokenBefore: 34,
    parcelsBefore: 500,
    brokenAfter: 6,
    parcelsAfter: 545,
    changedDay: 22,
  },
  /** The before side lies behind (days 15 to 44); the after side is played when the story moves the clock thirty days. */
  cardigan: {
    demand: 'paler',
    soldBefore: 418,
    styleReturnsBefore: 41,
    dowdyPerThousandBefore: 31,
    soldAfter: 634,
    styleReturnsAfter: 26,
    dowdyPerThousandAfter: 6,
    fromDay: 15,
    toDay: 44,
  },
} as const
