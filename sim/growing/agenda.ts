/** What is still to happen, by time; things of one moment keep the order in which they were put in. */
export interface Agenda<T> {
  put(at: number, thing: T): void
  /** Everything due up to and with `until`, in order, taken out. */
  take(until: number): { at: number; thing: T }[]
  /** When the next thing is due; Infinity when nothing is. */
  next(): number
  size(): number
}

/** A binary heap: the town holds twenty thousand scans, and most things put something behind them. */
export function agenda<T>(): Agenda<T> {
  const heap: { at: number; nth: number; thing: T }[] = []
  let count = 0
  const before = (a: number, b: number) => {
    const one = heap[a]!
    const other = heap[b]!
    return one.at < other.at || (one.at === other.at && one.nth < other.nth)
  }
  const swap = (a: number, b: number) => {
    const kept = heap[a]!
    heap[a] = heap[b]!
    heap[b] = kept
  }
  function rise(at: number) {
    for (let here = at; here > 0; ) {
      const parent = (here - 1) >> 1
      if (!before(here, parent)) return
      swap(here, parent)
      here = parent
    }
  }
  function sink() {
    for (let here = 0; ; ) {
      const left = 2 * here + 1
      if (left >= heap.length) return
      const child = left + 1 < heap.length && before(left + 1, left) ? left + 1 : left
      if (!before(child, here)) return
      swap(child, here)
      here = child
    }
  }
  return {
    put(at, thing) {
      // Instants are whole milliseconds; actors reckon in fractions of hours.
      heap.push({ at: Math.round(at), nth: count++, thing })
      rise(heap.length - 1)
    },
    take(until) {
      const due: { at: number; thing: T }[] = []
      while (heap.length > 0 && heap[0]!.at <= until) {
        const first = heap[0]!
        const last = heap.pop()!
        if (heap.length > 0) {
          heap[0] = last
          sink()
        }
        due.push({ at: first.at, thing: first.thing })
      }
      return due
    },
    next: () => heap[0]?.at ?? Number.POSITIVE_INFINITY,
    size: () => heap.length,
  }
}
