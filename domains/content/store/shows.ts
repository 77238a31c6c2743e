import type { Id, Instant, Tx } from '@heed/kernel'

export interface ShowRow {
  showId: Id
  shopId: Id
  title: { zh: string; en: string }
  hostId: Id | null
  state: 'planned' | 'live' | 'ended'
  replay: boolean
  poster: string
  plannedAt: Instant
  startedAt: Instant | null
  endedAt: Instant | null
  durationMs: number | null
  slowModeMs: number
}

const columns = `s.show_id as "showId", s.shop_id as "shopId", s.title, s.host_id as "hostId", s.state, s.replay, s.poster, s.planned_at as "plannedAt",
  s.started_at as "startedAt", s.ended_at as "endedAt", s.duration_ms as "durationMs", s.slow_mode_ms as "slowModeMs"`

export async function readShow(tx: Tx, showId: Id): Promise<ShowRow | null> {
  return await tx.maybe<ShowRow>(`select ${columns} from content.show s where s.show_id = $1`, [showId])
}

export async function lockShow(tx: Tx, shopId: Id, showId: Id): Promise<ShowRow | null> {
  return await tx.maybe<ShowRow>(
    `select ${columns} from content.show s where s.shop_id = $1 and s.show_id = $2 for update`,
    [shopId, showId],
  )
}

/** Live ones first, then planned, then ended, newest first. */
export async function readShows(tx: Tx, shopId: Id | null, rowsMax: number): Promise<ShowRow[]> {
  return await tx.rows<ShowRow>(
    `select ${columns} from content.show s where $1::uuid is null or s.shop_id = $1
     order by case s.state when 'live' then 0 when 'planned' then 1 else 2 end, s.planned_at desc, s.show_id limit $2`,
    [shopId, rowsMax],
  )
}

export async function insertShow(
  tx: Tx,
  shopId: Id,
  show: {
    showId: Id
    title: ShowRow['title']
    hostId: Id | null
    poster: string
    plannedAt: Instant
    sourceKey: string | null
    productIds: readonly Id[]
  },
): Promise<void> {
  await tx.rows(
    `insert into content.show (shop_id, show_id, title, host_id, state, poster, planned_at, source_key) values ($1, $2, $3, $4, 'planned', $5, $6, $7)`,
    [shopId, show.showId, JSON.stringify(show.title), show.hostId, show.poster, show.plannedAt, show.sourceKey],
  )
  await tx.rows(
    `insert into content.show_product (shop_id, show_id, nth, product_id) select $1, $2, p.nth, p.id from unnest($3::uuid[]) with ordinality p(id, nth)`,
    [shopId, show.showId, show.productIds],
  )
}

export async function showBySource(tx: Tx, shopId: Id, sourceKey: string): Promise<Id | null> {
  return (
    (
      await tx.maybe<{ id: Id }>(
        `select s.show_id as id from content.show s where s.shop_id = $1 and s.source_key = $2`,
        [shopId, sourceKey],
      )
    )?.id ?? null
  )
}

export async function setState(
  tx: Tx,
  shopId: Id,
  showId: Id,
  set: {
    state: ShowRow['state']
    startedAt: Instant | null
    endedAt: Instant | null
    durationMs: number | null
    replay: boolean
  },
): Promise<void> {
  await tx.rows(
    `update content.show set state = $3, started_at = $4, ended_at = $5, duration_ms = $6, replay = $7 where shop_id = $1 and show_id = $2`,
    [shopId, showId, set.state, set.startedAt, set.endedAt, set.durationMs, set.replay],
  )
}

export async function setSlowMode(tx: Tx, shopId: Id, showId: Id, slowModeMs: number): Promise<boolean> {
  return (
    (
      await tx.rows(`update content.show set slow_mode_ms = $3 where shop_id = $1 and show_id = $2 returning show_id`, [
        shopId,
        showId,
        slowModeMs,
      ])
    ).length === 1
  )
}

export interface ShowEvent {
  eventId: Id
  offsetMs: number
  kind: 'pin' | 'host-line' | 'lesson' | 'marker'
  data: Record<string, unknown>
}

export async function insertEvents(tx: Tx, shopId: Id, showId: Id, events: readonly ShowEvent[]): Promise<void> {
  await tx.rows(
    `insert into content.show_event (shop_id, show_id, event_id, offset_ms, kind, data)
     select $1, $2, e.* from unnest($3::uuid[], $4::bigint[], $5::text[], $6::jsonb[]) e`,
    [
      shopId,
      showId,
      events.map((e) => e.eventId),
      events.map((e) => e.offsetMs),
      events.map((e) => e.kind),
      events.map((e) => JSON.stringify(e.data)),
    ],
  )
}

export async function readEvents(tx: Tx, shopId: Id, showId: Id, rowsMax: number): Promise<ShowEvent[]> {
  return await tx.rows<ShowEvent>(
    `select e.event_id as "eventId", e.offset_ms as "offsetMs", e.kind, e.data from content.show_event e where e.shop_id = $1 and e.show_id = $2 order by e.offset_ms, e.event_id limit $3`,
    [shopId, showId, rowsMax],
  )
}

export async function readShowProducts(tx: Tx, shopId: Id, showId: Id): Promise<{ productId: Id; asks: number }[]> {
  return await tx.rows(
    `select p.product_id as "productId", p.asks from content.show_product p where p.shop_id = $1 and p.show_id = $2 order by p.nth, p.product_id`,
    [shopId, showId],
  )
}

export async function addAsk(tx: Tx, shopId: Id, showId: Id, productId: Id): Promise<number | null> {
  const row = await tx.maybe<{ asks: number }>(
    `update content.show_product set asks = asks + 1 where shop_id = $1 and show_id = $2 and product_id = $3 returning asks`,
    [shopId, showId, productId],
  )
  return row?.asks ?? null
}
