import type { Id, Tx } from '@heed/kernel'
import type { PersonAnswer } from '../contract/answers.ts'

export async function readPeople(tx: Tx, personIds: readonly Id[]): Promise<PersonAnswer[]> {
  return await tx.rows<PersonAnswer>(
    `select p.person_id as "personId", p.name, p.lang from identity.person p where p.person_id = any($1::uuid[]) order by p.person_id`,
    [personIds],
  )
}

export interface NewPerson {
  personId: Id
  name: string
  lang: 'zh' | 'en'
  sourceKey: string | null
}

/** Returns who was new; known ids and source keys are left as they are. */
export async function insertPeople(tx: Tx, people: readonly NewPerson[]): Promise<Set<Id>> {
  const rows = await tx.rows<{ id: Id }>(
    `insert into identity.person (person_id, name, lang, source_key, joined_at)
     select p.id, p.name, p.lang, p.source_key, $5 from unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) p(id, name, lang, source_key)
     on conflict do nothing returning person_id as id`,
    [
      people.map((p) => p.personId),
      people.map((p) => p.name),
      people.map((p) => p.lang),
      people.map((p) => p.sourceKey),
      tx.now,
    ],
  )
  return new Set(rows.map((row) => row.id))
}

export async function peopleBySource(tx: Tx, sourceKeys: readonly string[]): Promise<Map<string, Id>> {
  const rows = await tx.rows<{ key: string; id: Id }>(
    `select p.source_key as key, p.person_id as id from identity.person p where p.source_key = any($1::text[]) order by p.person_id`,
    [sourceKeys],
  )
  return new Map(rows.map((row) => [row.key, row.id]))
}
