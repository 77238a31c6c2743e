import { dayMs, hourMs } from './logistics.ts'

/** The four flower orders the third story opens on the demo clock, by the person who holds each. */
export type StoryOrder = {
  key: string
  by: string
  product: string
  variant: string
  paidAt: number
  carrier: 'skylark' | 'camelbell'
  /** Absent: not yet picked up at the clock's start; the actor picks it up then. */
  pickedUpAt: number
  silentHours?: number
  bentStems?: number
}

const at = (day: number, hour: number, minute = 0) => day * dayMs + hour * hourMs + minute * 60_000

export const storyOrders: readonly StoryOrder[] = [
  // Picked up at 11:00 on day 44 and signed on day 45 before noon: next day, kept.
  {
    key: 'next-day-kept',
    by: 'nan-zhi',
    product: 'pink-roses',
    variant: 'rose-pink',
    paidAt: at(44, 8, 20),
    carrier: 'skylark',
    pickedUpAt: at(44, 11, 6),
  },
  // Leaves by day 45, 18:00. The lot is held for a second measuring and goes with the next morning's truck: ¥5 at 18:00.
  {
    key: 'late-coupon',
    by: 'xiao-lu',
    product: 'red-roses',
    variant: 'rose-red',
    paidAt: at(44, 18),
    carrier: 'skylark',
    pickedUpAt: at(46, 11, 2),
  },
  // Last scan on leaving Kunming late on day 44; nine hours on, in the morning of day 45, the buyer hears before asking.
  {
    key: 'silent-hub',
    by: 'li-zi',
    product: 'mixed-bouquet',
    variant: 'champagne',
    paidAt: at(44, 15, 40),
    carrier: 'skylark',
    pickedUpAt: at(44, 18, 1),
    silentHours: 9,
  },
  // Signed around noon on day 44; 3 of 20 stems bent, a photo, 15 % back, the claim goes to the grower of lot 0819.
  {
    key: 'bent-stems',
    by: 'yi-he',
    product: 'pink-roses',
    variant: 'champagne',
    paidAt: at(43, 16, 5),
    carrier: 'skylark',
    pickedUpAt: at(43, 18, 3),
    bentStems: 3,
  },
]
