export interface Window {
  orders: number
  units: number
  returns: number
  comments: number
  /** Messages that wanted this very thing. */
  asked: number
}

export interface Outcome {
  days: number
  before: Window
  after: Window
  /** Per 1,000 comments, one decimal. */
  askedPerThousand: { before: number; after: number }
  /** Returns per 100 orders, one decimal. */
  returnsPerHundred: { before: number; after: number }
}

/** Before and after an answer, over windows of the same length. It is before and after, not proof, and is shown so. */
export function compare(days: number, before: Window, after: Window): Outcome {
  return {
    days,
    before,
    after,
    askedPerThousand: {
      before: rate(before.asked, before.comments, 1_000),
      after: rate(after.asked, after.comments, 1_000),
    },
    returnsPerHundred: {
      before: rate(before.returns, before.orders, 100),
      after: rate(after.returns, after.orders, 100),
    },
  }
}

const rate = (count: number, of: number, per: number) => (of === 0 ? 0 : Math.round((count / of) * per * 10) / 10)
