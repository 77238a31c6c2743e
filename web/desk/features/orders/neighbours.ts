/** The list one came from, so that an order knows the one before and after it. Not kept: a list ages quickly. */
let last: readonly string[] = []

export function rememberList(orderIds: readonly string[]): void {
  last = orderIds
}

export function neighboursOf(orderId: string): { before: string | undefined; after: string | undefined } {
  const at = last.indexOf(orderId)
  return at < 0 ? { before: undefined, after: undefined } : { before: last[at - 1], after: last[at + 1] }
}
