import { assert } from '../outcome/outcome.ts'

/**
 * Many calls in, one batch out. Idle: the first call goes at once. Busy: what arrives meanwhile is the next batch; no
 * timer anywhere. A failing batch is split, halves then singles, so one poisonous item cannot hurt the others. Above
 * `queueMax` waiting items the call is turned away and the caller answers 503 with Retry-After.
 */
export interface Batcher<In, Out> {
  add(lane: string, item: In): Promise<Out>
  waiting(): number
}

export class QueueFull extends Error {
  override name = 'QueueFull'
}

export function batcher<In, Out>(options: {
  batchMax: number
  queueMax: number
  /** One answer per item, in the order given. */
  run(lane: string, items: In[]): Promise<Out[]>
}): Batcher<In, Out> {
  interface Waiting {
    item: In
    resolve(out: Out): void
    reject(error: unknown): void
  }
  const lanes = new Map<string, Waiting[]>()
  let total = 0

  async function work(lane: string, queue: Waiting[]) {
    while (queue.length > 0) {
      const batch = queue.splice(0, options.batchMax)
      total -= batch.length
      await settle(lane, batch)
    }
    lanes.delete(lane)
  }

  async function settle(lane: string, batch: Waiting[]): Promise<void> {
    try {
      const out = await options.run(
        lane,
        batch.map((one) => one.item),
      )
      assert(out.length === batch.length, 'a batch answers every item')
      batch.forEach((one, index) => {
        one.resolve(out[index]!)
      })
    } catch (error) {
      if (batch.length === 1) return batch[0]!.reject(error)
      const half = Math.ceil(batch.length / 2)
      await settle(lane, batch.slice(0, half))
      await settle(lane, batch.slice(half))
    }
  }

  return {
    add(lane, item) {
      if (total >= options.queueMax) return Promise.reject(new QueueFull(`more than ${options.queueMax} waiting`))
      return new Promise<Out>((resolve, reject) => {
        total += 1
        const queue = lanes.get(lane)
        if (queue) return void queue.push({ item, resolve, reject })
        const fresh: Waiting[] = [{ item, resolve, reject }]
        lanes.set(lane, fresh)
        void work(lane, fresh)
      })
    },
    waiting: () => total,
  }
}
