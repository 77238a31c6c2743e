import type { Tx } from '@heed/kernel'
import { personJoined } from '../contract/facts.ts'
import { insertPeople, type NewPerson } from '../store/people.ts'

/** A person exists from now on; again with the same id changes nothing. */
export async function joinPerson(tx: Tx, person: NewPerson): Promise<void> {
  const added = await insertPeople(tx, [person])
  if (added.has(person.personId))
    tx.say(personJoined, { personId: person.personId, name: person.name, lang: person.lang }, { key: person.personId })
}
