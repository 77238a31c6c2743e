import { personJoined } from '@heed/identity/contract'
import { reaction } from '@heed/kernel'

/** Keeps when an account was opened, so that a burst of accounts opened for the purpose can be told from a full room. */
export const whenPeopleJoin = reaction({
  name: 'listening/when-people-join',
  hears: personJoined,
  batch: 500,
  async act(tx, facts) {
    await tx.rows(
      `insert into listening.newcomer (person_id, joined_at) select * from unnest($1::uuid[], $2::bigint[]) on conflict do nothing`,
      [facts.map((fact) => fact.payload.personId), facts.map((fact) => fact.at)],
    )
  },
})
