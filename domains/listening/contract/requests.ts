import type { Id, Outcome } from '@heed/kernel'

export interface ListeningRequests {
  merge(merge: {
    key: string
    shopId: Id
    into: Id
    from: Id
    actor: string
  }): Promise<Outcome<object, 'no-such-demand' | 'same-demand'>>
  unmerge(unmerge: {
    key: string
    shopId: Id
    demandId: Id
    actor: string
  }): Promise<Outcome<object, 'no-such-demand' | 'not-merged'>>
  reply(reply: {
    key: string
    shopId: Id
    demandId: Id
    text: string
    to: 'all' | Id[]
    actor: string
  }): Promise<Outcome<{ told: number }, 'no-such-demand'>>
}
