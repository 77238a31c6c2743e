import type { Words } from './chance.ts'

/** One dated version of the operator's late-dispatch rule; the newest whose day has come binds orders paid from then on. */
export type DispatchRuleVersion = {
  version: number
  /** Business day of the town from which it binds; below zero is before the town opened. */
  fromDay: number
  /** The same day in the town's suggested calendar. */
  date: string
  note: Words
  lines: readonly DispatchRuleLine[]
}

/** `dispatched` is the carrier's pick-up scan. No `couponMinor`: late is late, but nothing is paid. */
export type DispatchRuleLine = { category: string; name: Words; hours: number; couponMinor?: number }

const cutFlowers = { zh: '鲜切花', en: 'Cut flowers' }
const berries = { zh: '浆果', en: 'Berries' }
const seafood = { zh: '活鲜', en: 'Live seafood' }
const general = { zh: '一般商品', en: 'General goods' }

export const dispatchRules: readonly DispatchRuleVersion[] = [
  {
    version: 1,
    fromDay: -218,
    date: '2026-03-01',
    note: { zh: '先定时限，不赔付。', en: 'Time limits only, nothing paid.' },
    lines: [
      { category: 'cut-flowers', name: cutFlowers, hours: 36 },
      { category: 'berries', name: berries, hours: 36 },
      { category: 'live-seafood', name: seafood, hours: 24 },
      { category: 'general', name: general, hours: 72 },
    ],
  },
  {
    version: 2,
    fromDay: -34,
    date: '2026-09-01',
    note: {
      zh: '生鲜按类目定时限，晚发自动赔一张无门槛券。',
      en: 'Fresh goods by category; late dispatch issues a no-threshold coupon by itself.',
    },
    lines: [
      { category: 'cut-flowers', name: cutFlowers, hours: 24, couponMinor: 500 },
      { category: 'berries', name: berries, hours: 24, couponMinor: 500 },
      { category: 'live-seafood', name: seafood, hours: 12, couponMinor: 1000 },
      { category: 'general', name: general, hours: 48 },
    ],
  },
]

/** What the operator's story dry-runs on the last 30 days before it binds. */
export const proposedDispatchRule: DispatchRuleVersion = {
  version: 3,
  fromDay: 46,
  date: '2026-11-20',
  note: {
    zh: '拟：一般商品晚于 48 小时也赔 5 元；先在过去 30 天上试算。',
    en: 'Proposed: general goods over 48 h pay ¥5 as well. Dry-run on the last 30 days first.',
  },
  lines: [
    { category: 'cut-flowers', name: cutFlowers, hours: 24, couponMinor: 500 },
    { category: 'berries', name: berries, hours: 24, couponMinor: 500 },
    { category: 'live-seafood', name: seafood, hours: 12, couponMinor: 1000 },
    { category: 'general', name: general, hours: 48, couponMinor: 500 },
  ],
}

/** The line that binds an order of a category paid on a business day. */
export function dispatchLineOn(category: string, day: number): DispatchRuleLine {
  const versions = dispatchRules.filter((rule) => rule.fromDay <= day)
  const lines = versions[versions.length - 1]!.lines
  return lines.find((line) => line.category === category) ?? lines.find((line) => line.category === 'general')!
}
