import type { Id, Kernel } from '@heed/kernel'
import { readPeople } from '../store/people.ts'
import { joinPerson } from './join-person.ts'

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
