import { assert, type Id, type Kernel, limit } from '@heed/kernel'
import { personJoined } from '../contract/facts.ts'
import { insertPeople, type NewPerson, peopleBySource } from '../store/people.ts'

const peopleMax = limit('people.batch', 5_000, 'people made known in one request')

/** People known by a source key, from imports and simulations: the same key gives the same person, in the order asked. */
export async function knowPeople(
  kernel: Kernel,
  people: { sourceKey: string; name: string; lang: 'zh' | 'en' }[],
  actor: string,
): Promise<Id[]> {
  assert(people.length <= peopleMax.max, `at most ${peopleMax.max} people a request`)
  return await kernel.db.transact({ role: 'worker', actor }, async (tx) => {
    const known = await peopleBySource(
      tx,
      people.map((one) => one.sourceKey),
    )
    const fresh = new Map<string, NewPerson>()
    for (const one of people)
      if (!known.has(one.sourceKey) && !fresh.has(one.sourceKey))
        fresh.set(one.sourceKey, { ...one, personId: tx.newId() })
    const added = await insertPeople(tx, [...fresh.values()])
    for (const one of fresh.values())
      if (added.has(one.personId))
        tx.say(personJoined, { personId: one.personId, name: one.name, lang: one.lang }, { key: one.personId })
    // Somebody else may have made one known between our read and our write.
    const all =
      added.size === fresh.size
        ? new Map([...known, ...[...fresh].map(([key, one]) => [key, one.personId] as const)])
        : await peopleBySource(
            tx,
            people.map((one) => one.sourceKey),
          )
    return people.map((one) => all.get(one.sourceKey)!)
  })
}
