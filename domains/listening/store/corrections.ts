import type { Id, Instant, Tx } from '@heed/kernel'
import type { Held } from '../rules/follow-corrections.ts'

export interface CorrectionRow {
  correctionId: Id
  deedId: Id
  kind: 'words' | 'merge' | 'apart' | 'name'
  demandId: Id
  toDemandId: Id | null
  place: Id
  slot: string
  words: string | null
  text: string | null
  lang: string | null
  title: { zh: string; en: string } | null
}

export async function insertCorrections(tx: Tx, shopId: Id, rows: readonly CorrectionRow[]): Promise<void> {
  await tx.rows(
    `insert into listening.correction (shop_id, correction_id, deed_id, kind, demand_id, to_demand_id, place, slot, words, text, lang, title, made_by, made_at)
     select $1, (r->>'correctionId')::uuid, (r->>'deedId')::uuid, r->>'kind', (r->>'demandId')::uuid, (r->>'toDemandId')::uuid, (r->>'place')::uuid, r->>'slot',
       r->>'words', r->>'text', r->>'lang', nullif(r->'title', 'null'::jsonb), $3, $4
     from jsonb_array_elements($2::jsonb) r`,
    [shopId, JSON.stringify(rows), tx.reach.actor, tx.now],
  )
}

/** A later decision on the same two demands, or on the same name, takes the place of the earlier one. */
export async function retire(
  tx: Tx,
  shopId: Id,
  kind: CorrectionRow['kind'],
  demandId: Id,
  toDemandId: Id | null,
): Promise<void> {
  await tx.rows(
    `update listening.correction set undone_at = $5 where shop_id = $1 and kind = $2 and demand_id = $3 and ($4::uuid is null or to_demand_id = $4) and undone_at is null`,
    [shopId, kind, demandId, toDemandId, tx.now],
  )
}

/** Newest corrections looked at for one batch of words. */
const heldMax = 2_000

/** The corrections that hold for these words or these slots, newest first. */
export async function readHeld(
  tx: Tx,
  shopId: Id,
  words: readonly string[],
  slots: readonly string[],
): Promise<Held[]> {
  const rows = await tx.rows<
    Omit<Held, 'target'> & { toDemandId: Id | null; toPlace: Id; toSlot: string; toLane: 'many' | 'lone-voice' }
  >(
    `select c.correction_id as "correctionId", c.place, c.slot, c.words, c.demand_id as "fromDemandId", c.to_demand_id as "toDemandId",
       d.place as "toPlace", d.slot as "toSlot", d.lane as "toLane"
     from (
       select * from listening.correction w where w.shop_id = $1 and w.kind = 'words' and w.undone_at is null and w.words = any($2::text[])
       union
       select * from listening.correction s where s.shop_id = $1 and s.kind = 'words' and s.undone_at is null and s.slot = any($3::text[])
     ) c left join listening.demand d on d.shop_id = c.shop_id and d.demand_id = c.to_demand_id
     order by c.made_at desc, c.correction_id desc limit $4`,
    [shopId, words, slots, heldMax],
  )
  return rows.map(({ toDemandId, toPlace, toSlot, toLane, ...one }) => ({
    ...one,
    target: toDemandId === null ? null : { demandId: toDemandId, place: toPlace, slot: toSlot, lane: toLane },
  }))
}

export interface CorrectionWord {
  correctionId: Id
  verbatimId: Id
  fromDemandId: Id
  added: boolean
}

export async function insertCorrectionWords(tx: Tx, shopId: Id, rows: readonly CorrectionWord[]): Promise<void> {
  if (rows.length === 0) return
  await tx.rows(
    `insert into listening.correction_word (shop_id, correction_id, verbatim_id, from_demand_id, added)
     select $1, w.* from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::boolean[]) w on conflict do nothing`,
    [
      shopId,
      rows.map((row) => row.correctionId),
      rows.map((row) => row.verbatimId),
      rows.map((row) => row.fromDemandId),
      rows.map((row) => row.added),
    ],
  )
}

/** A deed that holds, locked, with every word it moved; empty when there is none or it was undone. */
export async function lockDeed(
  tx: Tx,
  shopId: Id,
  deedId: Id,
): Promise<(CorrectionWord & { toDemandId: Id | null })[] | null> {
  const held = await tx.rows<{ id: Id }>(
    `select c.correction_id as id from listening.correction c where c.shop_id = $1 and c.deed_id = $2 and c.kind = 'words' and c.undone_at is null order by c.correction_id for update`,
    [shopId, deedId],
  )
  if (held.length === 0) return null
  return await tx.rows(
    `select w.correction_id as "correctionId", w.verbatim_id as "verbatimId", w.from_demand_id as "fromDemandId", w.added, c.to_demand_id as "toDemandId"
     from listening.correction_word w join listening.correction c on c.shop_id = w.shop_id and c.correction_id = w.correction_id
     where w.shop_id = $1 and w.correction_id = any($2::uuid[]) order by w.correction_id, w.verbatim_id`,
    [shopId, held.map((row) => row.id)],
  )
}

export async function undoDeed(tx: Tx, shopId: Id, deedId: Id): Promise<void> {
  await tx.rows(`update listening.correction set undone_at = $3 where shop_id = $1 and deed_id = $2`, [
    shopId,
    deedId,
    tx.now,
  ])
}

export interface ExportedCorrection {
  correctionId: Id
  kind: CorrectionRow['kind']
  text: string | null
  lang: string | null
  productId: Id | null
  slot: string
  title: { zh: string; en: string } | null
  to: { slot: string; title: { zh: string; en: string } } | null
  madeAt: Instant
}

/** Corrections that hold, newest first after a keyset; texts as they were said. */
export async function readCorrections(
  tx: Tx,
  shopId: Id,
  after: { at: Instant; id: Id } | null,
  rowsMax: number,
): Promise<ExportedCorrection[]> {
  return await tx.rows<ExportedCorrection>(
    `select c.correction_id as "correctionId", c.kind, c.text, c.lang, f.product_id as "productId", c.slot, coalesce(c.title, f.title) as title,
       case when t.demand_id is null then null else jsonb_build_object('slot', t.slot, 'title', t.title) end as "to", c.made_at as "madeAt"
     from listening.correction c
     left join listening.demand f on f.shop_id = c.shop_id and f.demand_id = c.demand_id
     left join listening.demand t on t.shop_id = c.shop_id and t.demand_id = c.to_demand_id
     where c.shop_id = $1 and c.undone_at is null and ($2::bigint is null or (c.made_at, c.correction_id) < ($2, $3::uuid))
     order by c.made_at desc, c.correction_id desc limit $4`,
    [shopId, after?.at ?? null, after?.id ?? null, rowsMax],
  )
}
