import { z } from 'zod'

/**
 * The rule pack of the shipping promise, as dated data. A version's body never changes once it is published; an order
 * keeps the version it was paid under. Hours of the day are Asia/Shanghai, money is in minor units of `currency`.
 */

const hourOfDay = z.int().min(0).max(24)
const dayText = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

export const dispatchRule = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('hours'),
    hours: z.int().min(1).max(720),
    /** Paid in the night, the clock starts when the night ends; null counts every hour. */
    night: z.object({ fromHour: hourOfDay, untilHour: hourOfDay }).nullable(),
  }),
  /** Until 23:59:59.999 of the day after payment. */
  z.object({ kind: z.literal('next-day-end') }),
  /** Paid before `cutOffHour`: today `byHour`; else tomorrow `byHour`; and in no case later than `hoursMax` after payment. */
  z.object({
    kind: z.literal('cut-off'),
    cutOffHour: hourOfDay,
    byHour: hourOfDay,
    hoursMax: z.int().min(1).max(720).nullable(),
  }),
])

export const compensationRule = z.object({
  amount: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('fixed'), amountMinor: z.int().min(1).max(1_000_000) }),
    z.object({
      kind: z.literal('percent'),
      percent: z.number().gt(0).max(100),
      minMinor: z.int().min(0),
      maxMinor: z.int().min(1).max(1_000_000),
      /** Half up to a multiple of this: 100 rounds to whole yuan. */
      roundToMinor: z.int().min(1).max(10_000),
    }),
  ]),
  payAs: z.literal('coupon'),
  fundedBy: z.enum(['shop', 'platform']),
  validDays: z.int().min(1).max(365),
})

export const categoryRule = z.object({
  dispatch: dispatchRule,
  /** On working days only, a due time that falls on a day off moves to the same hour of the next working day. */
  calendar: z.enum(['every-day', 'working-days']),
  graceMinutes: z.int().min(0).max(2_880),
  compensation: compensationRule.nullable(),
})

export const arrivalRule = z.object({
  /** Hours on the road where the shop has no route standard for the destination. */
  defaultHours: z.int().min(1).max(720),
  byProvinceHours: z.record(z.string(), z.int().min(1).max(720)),
  graceMinutes: z.int().min(0).max(2_880),
  compensation: compensationRule.nullable(),
})

export const exemption = z.object({
  from: z.int(),
  until: z.int(),
  categories: z.array(z.string()).nullable(),
  provinces: z.array(z.string()).nullable(),
  why: z.object({ zh: z.string(), en: z.string() }),
})

export const policyBody = z
  .object({
    currency: z.string().regex(/^[A-Z]{3}$/),
    timeZone: z.literal('Asia/Shanghai'),
    holidays: z.array(dayText).max(100),
    /** By product category; `general` serves every category that is not named. */
    categories: z.record(z.string(), categoryRule),
    arrival: arrivalRule.nullable(),
    caps: z.object({ perOrderMinor: z.int().min(0).nullable(), perBuyerDayMinor: z.int().min(0).nullable() }),
    /** Within [from, until) of the due time nothing is owed: storms, platform stops. The promise itself is still judged. */
    exemptions: z.array(exemption).max(100),
  })
  .refine((body) => 'general' in body.categories, { path: ['categories'], message: 'a rule for "general" is needed' })

export type DispatchRule = z.infer<typeof dispatchRule>
export type CategoryRule = z.infer<typeof categoryRule>
export type CompensationRule = z.infer<typeof compensationRule>
export type PolicyBody = z.infer<typeof policyBody>

/** The one pack so far; further promises (freshness, grade) are packs of their own. */
export const shippingPolicyId = 'shipping-promise'
