import type { Id, Instant, Tx } from '@heed/kernel'

/** How much a shop's shows and videos weigh in feeds; the last word counts. */
export async function setExposure(tx: Tx, exposure: { shopId: Id; weight: number; key: string }): Promise<void> {
  await tx.rows(
    `insert into content.exposure (shop_id, weight, set_key) values ($1, $2, $3)
     on conflict (shop_id) do update set weight = excluded.weight, set_key = excluded.set_key`,
    [exposure.shopId, exposure.weight, exposure.key],
  )
}

/** A mark a person earned at a shop, shown beside the name; kept once. */
export async function addMark(
  tx: Tx,
  { shopId, personId, mark }: { shopId: Id; personId: Id; mark: string },
): Promise<void> {
  await tx.rows(
    `insert into content.mark (shop_id, person_id, mark, marked_at) values ($1, $2, $3, $4) on conflict do nothing`,
    [shopId, personId, mark, tx.now],
  )
}

/** Keeps a person from speaking at a shop until an instant. */
export async function setMute(tx: Tx, shopId: Id, mute: { personId: Id; until: Instant; why: string }): Promise<void> {
  await tx.rows(
    `insert into content.mute (shop_id, person_id, until_at, why) values ($1, $2, $3, $4)
     on conflict (shop_id, person_id) do update set until_at = excluded.until_at, why = excluded.why`,
    [shopId, mute.personId, mute.until, mute.why],
  )
}
