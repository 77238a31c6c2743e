import type { Id, Instant, Tx } from '@heed/kernel'
import type { Notice } from '../contract/requests.ts'

/** Puts one notice into many inboxes in one statement; the same key twice puts nothing in twice. Returns who was new. */
export async function putNotice(tx: Tx, notice: Notice): Promise<Id[]> {
  const itemIds = notice.personIds.map(() => tx.newId())
  const rows = await tx.rows<{ id: Id }>(
    `insert into identity.inbox_item (person_id, item_id, shop_id, notice_key, kind, params, link, put_at)
     select p.id, p.item, $3, $4, $5, $6::jsonb, $7, $8 from unnest($1::uuid[], $2::uuid[]) p(id, item)
     on conflict (person_id, notice_key) do nothing returning person_id as id`,
    [
      notice.personIds,
      itemIds,
      notice.shopId,
      notice.key,
      notice.kind,
      JSON.stringify(notice.params),
      notice.link,
      tx.now,
    ],
  )
  return rows.map((row) => row.id).sort()
}

export interface InboxRow {
  itemId: Id
  shopId: Id
  kind: string
  params: Record<string, unknown>
  link: string
  putAt: Instant
  readAt: Instant | null
}

export async function readInbox(tx: Tx, personId: Id, rowsMax: number): Promise<InboxRow[]> {
  return await tx.rows<InboxRow>(
    `select i.item_id as "itemId", i.shop_id as "shopId", i.kind, i.params, i.link, i.put_at as "putAt", i.read_at as "readAt"
     from identity.inbox_item i where i.person_id = $1 order by i.put_at desc, i.item_id limit $2`,
    [personId, rowsMax],
  )
}

export async function markInboxRead(tx: Tx, personId: Id): Promise<number> {
  const rows = await tx.rows(
    `update identity.inbox_item set read_at = $2 where person_id = $1 and read_at is null returning item_id`,
    [personId, tx.now],
  )
  return rows.length
}
