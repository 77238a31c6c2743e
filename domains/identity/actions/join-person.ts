import { assert, type Id, type Kernel, limit, type Tx } from '@heed/kernel'
import { personJoined } from '../contract/facts.ts'
import { insertPeople, type NewPerson, peopleBySource, readPeople } from '../store/people.ts'

export const peopleMax = limit('people.batch', 5_000, 'people made known in one request')

/** A person exists from now on; again with the same id changes nothing. */
export async function joinPerson(tx: Tx, person: NewPerson): Promise<void> {
  const added = await insertPeople(tx, [person])
  if (added.has(person.personId))
    tx.say(personJoined, { personId: person.personId, name: person.name, lang: person.lang }, { key: person.personId })
}

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

/** Makes sure a person has a row here: their credentials may have been written just before a crash. */
export async function ensureJoined(
  kernel: Kernel,
  person: { personId: Id; name: string; lang: 'zh' | 'en' },
): Promise<void> {
  await kernel.db.transact(
    { role: 'web', personId: person.personId, actor: `person:${person.personId}` },
    async (tx) => {
      if ((await readPeople(tx, [person.personId])).length === 0) await joinPerson(tx, { ...person, sourceKey: null })
    },
  )
}
