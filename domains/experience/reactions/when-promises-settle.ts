import { type Fact, type FactKind, type Reaction, reaction } from '@heed/kernel'
import { appealDecided, breachAnnulled, promiseBroken, promiseKept } from '@heed/promises/contract'
import { putPromises, type Settled } from '../store/inputs.ts'
import { touch } from '../store/pulse.ts'

/** A promise kept, broken, annulled by a late scan, or excused by an appeal. */
export function whenPromisesSettle(everyMs: number): Reaction[] {
  const settles = <P>(
    name: `experience/when-${string}`,
    hears: FactKind<P>,
    to: (fact: Fact<P>) => Settled[],
  ): Reaction =>
    reaction({
      name,
      hears,
      async act(tx, facts, shopId) {
        const settled = facts.flatMap(to)
        if (settled.length === 0) return
        await putPromises(tx, shopId, settled)
        await touch(tx, shopId, everyMs)
      },
    })
  return [
    settles('experience/when-promise-is-kept', promiseKept, ({ payload: { promiseId, orderId, keptAt } }) => [
      { promiseId, orderId, state: 'kept', at: keptAt },
    ]),
    settles('experience/when-promise-is-broken', promiseBroken, ({ payload: { promiseId, orderId, brokenAt } }) => [
      { promiseId, orderId, state: 'broken', at: brokenAt },
    ]),
    settles('experience/when-breach-is-annulled', breachAnnulled, ({ payload: { promiseId, orderId, keptAt } }) => [
      { promiseId, orderId, state: 'kept', at: keptAt },
    ]),
    settles('experience/when-appeal-is-decided', appealDecided, ({ payload: { promiseId, orderId, upheld }, at }) =>
      upheld ? [{ promiseId, orderId, state: 'void', at }] : [],
    ),
  ]
}
