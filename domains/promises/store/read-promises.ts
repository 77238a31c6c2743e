import type { Id, Instant, Tx } from '@heed/kernel'
import type { PromiseAnswer } from '../contract/answers.ts'

interface PromiseRow {
  promiseId: Id
  orderId: Id
  shopId: Id
  kind: 'dispatch' | 'arrival'
  state: PromiseAnswer['state']
  dueAt: Instant
  judgeAt: Instant
  keptAt: Instant | null
  brokenAt: Instant | null
  policyId: string
  policyVersion: number
  owedMinor: number | null
  currency: string
  compensationId: Id | null
  amountMinor: number | null
  paidAt: Instant | null
  couponId: Id | null
  unpaidWhy: string | null
}

export type PromiseRead = PromiseAnswer & { shopId: Id; judgeAt: Instant; unpaidWhy: string | null }

const columns = `p.id as "promiseId", p.order_id as "orderId", p.shop_id as "shopId", p.kind, p.state, p.due_at as "dueAt",
  p.judge_at as "judgeAt", p.kept_at as "keptAt", p.broken_at as "brokenAt", p.policy_id as "policyId",
  p.policy_version as "policyVersion", p.owed_minor as "owedMinor", p.currency, b.compensation_id as "compensationId",
  b.amount_minor as "amountMinor", b.paid_at as "paidAt", b.coupon_id as "couponId", b.unpaid_why as "unpaidWhy"`
const withBreach = `promises.promise p
  left join promises.breach b on b.shop_id = p.shop_id and b.order_id = p.order_id and b.kind = p.kind`

export async function readPromises(tx: Tx, shopId: Id, orderIds: readonly Id[]): Promise<PromiseRead[]> {
  const rows = await tx.rows<PromiseRow>(
    `select ${columns} from ${withBreach} where p.shop_id = $1 and p.order_id = any($2::uuid[])
     order by p.order_id, p.due_at, p.id`,
    [shopId, orderIds],
  )
  return rows.map(read)
}

/** A person's own promises of one order, whichever shop it is with. */
export async function readOwnPromises(tx: Tx, personId: Id, orderId: Id): Promise<PromiseRead[]> {
  const rows = await tx.rows<PromiseRow>(
    `select ${columns} from ${withBreach} where p.person_id = $1 and p.order_id = $2 order by p.due_at, p.id`,
    [personId, orderId],
  )
  return rows.map(read)
}

function read(row: PromiseRow): PromiseRead {
  const { compensationId, amountMinor, paidAt, couponId, owedMinor, ...rest } = row
  return {
    ...rest,
    owed: owedMinor === null ? null : { amountMinor: owedMinor, currency: row.currency },
    compensation: compensationId
      ? { compensationId, amountMinor: amountMinor!, currency: row.currency, paidAt, couponId }
      : null,
  }
}

export interface Kept {
  due: number
  kept: number
  broken: number
  annulled: number
  open: number
  paidMinor: number
}

/** How promises due in [from, until) fared; voided ones count for nobody. */
export const readKept = (tx: Tx, shopId: Id, kind: string, from: Instant, until: Instant): Promise<Kept> =>
  tx.one<Kept>(
    `select count(*) filter (where p.state not in ('void', 'open')) as due,
       count(*) filter (where p.state = 'kept') as kept, count(*) filter (where p.state = 'broken') as broken,
       count(*) filter (where p.state = 'annulled') as annulled, count(*) filter (where p.state = 'open') as open,
       coalesce(sum(b.amount_minor), 0)::bigint as "paidMinor"
     from ${withBreach}
     where p.shop_id = $1 and p.kind = $2 and p.due_at >= $3 and p.due_at < $4`,
    [shopId, kind, from, until],
  )

export interface BreachRow {
  promiseId: Id
  orderId: Id
  kind: 'dispatch' | 'arrival'
  dueAt: Instant
  brokenAt: Instant
  policyId: string
  policyVersion: number
  amountMinor: number | null
  currency: string
  unpaidWhy: string | null
  paidAt: Instant | null
  couponId: Id | null
  annulledAt: Instant | null
  pickedUpAt: Instant | null
  signedAt: Instant | null
  appealState: 'open' | 'upheld' | 'rejected' | null
}

/** A shop's breaches, newest first, after (brokenAt, promiseId). */
export const readBreaches = (
  tx: Tx,
  shopId: Id,
  after: { brokenAt: Instant; promiseId: Id } | null,
  rowsMax: number,
): Promise<BreachRow[]> =>
  tx.rows<BreachRow>(
    `select b.promise_id as "promiseId", b.order_id as "orderId", b.kind, p.due_at as "dueAt", b.broken_at as "brokenAt",
       p.policy_id as "policyId", p.policy_version as "policyVersion", b.amount_minor as "amountMinor", b.currency,
       b.unpaid_why as "unpaidWhy", b.paid_at as "paidAt", b.coupon_id as "couponId", b.annulled_at as "annulledAt",
       o.picked_up_at as "pickedUpAt", o.signed_at as "signedAt", a.state as "appealState"
     from promises.breach b
     join promises.promise p on p.shop_id = b.shop_id and p.id = b.promise_id
     left join promises.order_seen o on o.shop_id = b.shop_id and o.order_id = b.order_id
     left join promises.appeal a on a.shop_id = b.shop_id and a.promise_id = b.promise_id
     where b.shop_id = $1 and ($2::bigint is null or (b.broken_at, b.promise_id) < ($2, $3::uuid))
     order by b.broken_at desc, b.promise_id desc limit $4`,
    [shopId, after?.brokenAt ?? null, after?.promiseId ?? null, rowsMax],
  )
