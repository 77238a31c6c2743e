import type { Id, Instant } from '@heed/kernel'
import type { Verdict } from './judge.ts'
import type { Judged } from './rejudge.ts'

export interface Sum {
  promises: number
  kept: number
  late: number
  pending: number
  /** Promises that are paid for, and what they cost. */
  paid: number
  costMinor: number
}

export interface Compared {
  before: Sum
  after: Sum
  byShop: { shopId: Id; before: Sum; after: Sum; changeMinor: number }[]
  byCategory: { category: string; before: Sum; after: Sum }[]
  /** Buyers who would get more, and who would get less, than they do now. */
  buyers: { more: number; less: number; same: number }
  examples: Example[]
}

export interface Example {
  orderId: Id
  shopId: Id
  kind: 'dispatch' | 'arrival'
  category: string
  paidAt: Instant
  doneAt: Instant | null
  before: { dueAt: Instant; verdict: Verdict; paidMinor: number } | null
  after: { dueAt: Instant; verdict: Verdict; paidMinor: number } | null
}

/** Puts two judgements of the same orders side by side: who wins, who loses, what it costs. Biggest changes first. */
export function compareJudgements(before: readonly Judged[], after: readonly Judged[], examplesMax: number): Compared {
  const shopOf = (one: Judged) => one.order.shopId
  const [shopsBefore, shopsAfter] = [sumBy(before, shopOf), sumBy(after, shopOf)]
  const categoryOf = (one: Judged) => one.order.categories[0] ?? 'general'
  const [kindsBefore, kindsAfter] = [sumBy(before, categoryOf), sumBy(after, categoryOf)]
  return {
    before: sum(before),
    after: sum(after),
    byShop: keysOf(shopsBefore, shopsAfter)
      .map((shopId) => {
        const [was, is] = [shopsBefore.get(shopId) ?? none(), shopsAfter.get(shopId) ?? none()]
        return { shopId, before: was, after: is, changeMinor: is.costMinor - was.costMinor }
      })
      .sort((x, y) => Math.abs(y.changeMinor) - Math.abs(x.changeMinor) || (x.shopId < y.shopId ? -1 : 1)),
    byCategory: keysOf(kindsBefore, kindsAfter).map((category) => ({
      category,
      before: kindsBefore.get(category) ?? none(),
      after: kindsAfter.get(category) ?? none(),
    })),
    buyers: buyersBetween(before, after),
    examples: examplesOf(before, after).slice(0, examplesMax),
  }
}

const none = (): Sum => ({ promises: 0, kept: 0, late: 0, pending: 0, paid: 0, costMinor: 0 })

function sum(judged: readonly Judged[]): Sum {
  const total = none()
  for (const one of judged) add(total, one)
  return total
}

function sumBy(judged: readonly Judged[], keyOf: (one: Judged) => string): Map<string, Sum> {
  const sums = new Map<string, Sum>()
  for (const one of judged) {
    const key = keyOf(one)
    let total = sums.get(key)
    if (!total) {
      total = none()
      sums.set(key, total)
    }
    add(total, one)
  }
  return sums
}

function add(total: Sum, one: Judged): void {
  if (one.verdict === 'void') return
  total.promises += 1
  if (one.verdict === 'kept') total.kept += 1
  if (one.verdict === 'broken') total.late += 1
  if (one.verdict === 'pending') total.pending += 1
  if (one.paidMinor > 0) total.paid += 1
  total.costMinor += one.paidMinor
}

const keysOf = (one: Map<string, unknown>, other: Map<string, unknown>): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].sort()

function buyersBetween(before: readonly Judged[], after: readonly Judged[]): Compared['buyers'] {
  const change = new Map<Id, number>()
  for (const one of before) change.set(one.order.personId, (change.get(one.order.personId) ?? 0) - one.paidMinor)
  for (const one of after) change.set(one.order.personId, (change.get(one.order.personId) ?? 0) + one.paidMinor)
  const buyers = { more: 0, less: 0, same: 0 }
  for (const minor of change.values()) buyers[minor > 0 ? 'more' : minor < 0 ? 'less' : 'same'] += 1
  return buyers
}

function examplesOf(before: readonly Judged[], after: readonly Judged[]): Example[] {
  const keyOf = (one: Judged) => `${one.order.orderId} ${one.kind}`
  const was = new Map(before.map((one) => [keyOf(one), one]))
  const is = new Map(after.map((one) => [keyOf(one), one]))
  const changed: Example[] = []
  for (const key of new Set([...was.keys(), ...is.keys()])) {
    const [one, other] = [was.get(key) ?? null, is.get(key) ?? null]
    if (one?.verdict === other?.verdict && one?.paidMinor === other?.paidMinor) continue
    const { order, kind, category } = (other ?? one)!
    changed.push({
      orderId: order.orderId,
      shopId: order.shopId,
      kind,
      category,
      paidAt: order.paidAt,
      doneAt: kind === 'dispatch' ? order.pickedUpAt : order.signedAt,
      before: one && { dueAt: one.dueAt, verdict: one.verdict, paidMinor: one.paidMinor },
      after: other && { dueAt: other.dueAt, verdict: other.verdict, paidMinor: other.paidMinor },
    })
  }
  const weight = (one: Example) => Math.abs((one.after?.paidMinor ?? 0) - (one.before?.paidMinor ?? 0))
  return changed.sort((x, y) => weight(y) - weight(x) || x.paidAt - y.paidAt || (x.orderId < y.orderId ? -1 : 1))
}
