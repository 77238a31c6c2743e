import type { Id, Outcome } from '@heed/kernel'

export interface PromisesRequests {
  openAppeal(appeal: {
    key: string
    shopId: Id
    promiseId: Id
    words: string
    actor: string
  }): Promise<Outcome<{ appealId: Id }, 'no-such-breach' | 'too-late'>>
}
