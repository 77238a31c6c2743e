import type { Id, Instant, Tx } from '@heed/kernel'

export interface VerbatimRow {
  verbatimId: Id
  personId: Id | null
  name: string
  channel: string
  text: string
  lang: string
  productId: Id | null
  showId: Id | null
  videoId: Id | null
  orderId: Id | null
  offsetMs: number | null
  acts: string[]
  aspects: string[]
  want: string | null
  marks: [number, number][]
  confidence: number
  saidAt: Instant
}

/** Keeps a batch of words; those already kept are left out. Returns the ids written. */
export async function insertVerbatims(tx: Tx, shopId: Id, rows: readonly VerbatimRow[]): Promise<Set<Id>> {
  const written = await tx.rows<{ id: Id }>(
    `insert into listening.verbatim (shop_id, verbatim_id, person_id, name, channel, text, lang, product_id, show_id, video_id, order_id, offset_ms, acts, aspects, want, marks, confidence, said_at)
     select $1, (r->>'verbatimId')::uuid, (r->>'personId')::uuid, r->>'name', r->>'channel', r->>'text', r->>'lang', (r->>'productId')::uuid, (r->>'showId')::uuid,
       (r->>'videoId')::uuid, (r->>'orderId')::uuid, (r->>'offsetMs')::bigint,
       array(select jsonb_array_elements_text(r->'acts')), array(select jsonb_array_elements_text(r->'aspects')), r->>'want', r->'marks', (r->>'confidence')::float8, (r->>'saidAt')::bigint
     from jsonb_array_elements($2::jsonb) r on conflict do nothing returning verbatim_id as id`,
    [shopId, JSON.stringify(rows)],
  )
  return new Set(written.map((row) => row.id))
}

export interface QuoteRow {
  verbatimId: Id
  personId: Id | null
  name: string
  channel: string
  text: string
  lang: string
  marks: [number, number][]
  showId: Id | null
  videoId: Id | null
  offsetMs: number | null
  saidAt: Instant
  bought: boolean
}

const quoteColumns = `v.verbatim_id as "verbatimId", v.person_id as "personId", v.name, v.channel, v.text, v.lang, v.marks, v.show_id as "showId", v.video_id as "videoId",
  v.offset_ms as "offsetMs", v.said_at as "saidAt", (b.person_id is not null) as bought`

export interface QuoteFilter {
  channel: string | null
  lang: string | null
  /** Buyers alone, or those who have not bought. */
  bought: boolean | null
  /** The last row already shown. */
  after: { at: Instant; id: Id } | null
}

/**
 * Quotes of a demand and of those merged into it, newest first: each demand gives its next ones along its index, and the
 * newest of them all are the page, so that a page costs the same after the first and after the hundred-thousandth word.
 */
export async function readQuotes(
  tx: Tx,
  shopId: Id,
  demandId: Id,
  { channel, lang, bought, after }: QuoteFilter,
  rowsMax: number,
): Promise<QuoteRow[]> {
  return await tx.rows<QuoteRow>(
    `select ${quoteColumns.replaceAll('v.', 'q.').replace('(b.person_id is not null)', 'q.has_bought')}
     from listening.demand d cross join lateral (
       select v.*, b.person_id is not null as has_bought from listening.evidence e
       join listening.verbatim v on v.shop_id = e.shop_id and v.verbatim_id = e.verbatim_id
       left join listening.buyer b on b.shop_id = v.shop_id and b.person_id = v.person_id
       where e.shop_id = $1 and e.demand_id = d.demand_id and ($4::bigint is null or e.said_at < $4 or (e.said_at = $4 and e.verbatim_id > $5::uuid))
         and ($6::text is null or v.channel = $6) and ($7::text is null or v.lang = $7) and ($8::boolean is null or (b.person_id is not null) = $8)
       order by e.said_at desc, e.verbatim_id limit $3
     ) q where d.shop_id = $1 and (d.demand_id = $2 or d.merged_into = $2) order by q.said_at desc, q.verbatim_id limit $3`,
    [shopId, demandId, rowsMax, after?.at ?? null, after?.id ?? null, channel, lang, bought],
  )
}

/** Three telling quotes for each of many demands: marked words first, middling length before very short or long. */
export async function readBestQuotes(
  tx: Tx,
  shopId: Id,
  demandIds: readonly Id[],
  each: number,
): Promise<(QuoteRow & { demandId: Id })[]> {
  return await tx.rows<QuoteRow & { demandId: Id }>(
    `select q."demandId", q."verbatimId", q."personId", q.name, q.channel, q.text, q.lang, q.marks, q."showId", q."videoId", q."offsetMs", q."saidAt", q.bought from (
       select coalesce(d.merged_into, d.demand_id) as "demandId", ${quoteColumns},
         row_number() over (partition by coalesce(d.merged_into, d.demand_id)
           order by (jsonb_array_length(v.marks) > 0) desc, abs(length(v.text) - case v.lang when 'zh' then 16 else 48 end), v.said_at desc, v.verbatim_id) as nth
       from listening.demand d join listening.evidence e on e.shop_id = d.shop_id and e.demand_id = d.demand_id
       join listening.verbatim v on v.shop_id = e.shop_id and v.verbatim_id = e.verbatim_id
       left join listening.buyer b on b.shop_id = v.shop_id and b.person_id = v.person_id
       where d.shop_id = $1 and (d.demand_id = any($2::uuid[]) or d.merged_into = any($2::uuid[]))
     ) q where q.nth <= $3 order by q."demandId", q.nth, q."verbatimId"`,
    [shopId, demandIds, each],
  )
}

export interface VoiceRow {
  verbatimId: Id
  shopId: Id
  channel: string
  text: string
  marks: [number, number][]
  acts: string[]
  productId: Id | null
  showId: Id | null
  videoId: Id | null
  saidAt: Instant
  demandId: Id | null
  title: { zh: string; en: string } | null
  state: string | null
  people: number | null
  answers: { kind: string; ref: string; words: { zh: string; en: string }; answeredAt: Instant }[]
}

/** A person's own words that asked or told something, with what became of them; newest first. */
export async function readMyWords(tx: Tx, personId: Id, before: Instant, rowsMax: number): Promise<VoiceRow[]> {
  return await tx.rows<VoiceRow>(
    `select v.verbatim_id as "verbatimId", v.shop_id as "shopId", v.channel, v.text, v.marks, v.acts, v.product_id as "productId", v.show_id as "showId", v.video_id as "videoId", v.said_at as "saidAt",
       m.demand_id as "demandId", m.title, m.state, m.people,
       coalesce((select jsonb_agg(jsonb_build_object('kind', a.kind, 'ref', a.ref, 'words', a.words, 'answeredAt', a.answered_at) order by a.answered_at)
         from listening.answer a where a.shop_id = v.shop_id and a.demand_id = m.demand_id), '[]'::jsonb) as answers
     from listening.verbatim v
     left join lateral (select e.demand_id from listening.evidence e where e.shop_id = v.shop_id and e.verbatim_id = v.verbatim_id order by e.demand_id limit 1) e on true
     left join listening.demand d on d.shop_id = v.shop_id and d.demand_id = e.demand_id
     left join listening.demand m on m.shop_id = d.shop_id and m.demand_id = coalesce(d.merged_into, d.demand_id)
     where v.person_id = $1 and v.said_at < $2 and v.acts && array['question', 'suggestion', 'complaint']
     order by v.said_at desc, v.verbatim_id limit $3`,
    [personId, before, rowsMax],
  )
}

/** Messages about a product in a window that wanted one slot. */
export async function countAsked(tx: Tx, shopId: Id, demandId: Id, from: Instant, until: Instant): Promise<number> {
  const row = await tx.one<{ n: number }>(
    `select count(*) as n from listening.evidence e where e.shop_id = $1 and e.demand_id = $2 and e.said_at >= $3 and e.said_at < $4`,
    [shopId, demandId, from, until],
  )
  return row.n
}
