import type { Id } from '../ids/ids.ts'
import type { Tx } from '../sql/database.ts'

/** What must always hold of the rows of a domain, checkable from the database alone. */
export interface Invariant {
  /** A sentence for people. */
  holds: { zh: string; en: string }
  /** A query of the rows it is about, with their `shop_id`: how many there are tells whether a check looked at anything. */
  of: string
  /** A query of the rows that break it: `shop_id` and `detail`. $1 is a shop or null, $2 a moment before which all has settled. */
  broken: string
}

/** One invariant looked at. */
export interface AuditLine {
  holds: { zh: string; en: string }
  rows: number
  broken: number
  /** The first of those that break it. */
  findings: { shopId: Id | null; detail: string }[]
}

/** A row that breaks an invariant. */
export interface AuditFinding {
  invariant: string
  shopId: Id | null
  detail: string
}

const findingsShown = 20

/** Looks at each invariant in one statement of its own, so each sees one moment. All shops of the reach, or one. */
export async function auditInvariants(
  tx: Tx,
  invariants: readonly Invariant[],
  { shopId = null, settledBefore = tx.now }: { shopId?: Id | null | undefined; settledBefore?: number } = {},
): Promise<AuditLine[]> {
  const lines: AuditLine[] = []
  for (const { holds, of, broken } of invariants) {
    const { rows } = await tx.one<{ rows: number }>(
      `select count(*) as rows from (${of}) r where $1::uuid is null or r.shop_id = $1`,
      [shopId],
    )
    const found = await tx.rows<{ shopId: Id | null; detail: string; broken: number }>(
      `select b.shop_id as "shopId", b.detail, count(*) over () as broken from (${broken}) b
       where ($1::uuid is null or b.shop_id = $1) and $2::bigint is not null order by b.shop_id, b.detail limit ${findingsShown}`,
      [shopId, settledBefore],
    )
    const findings = found.map(({ shopId: shop, detail }) => ({ shopId: shop, detail }))
    lines.push({ holds, rows, broken: found[0]?.broken ?? 0, findings })
  }
  return lines
}

/** What does not hold, one by one; an empty list is the proof. */
export function findingsOf(lines: readonly AuditLine[]): AuditFinding[] {
  return lines.flatMap(({ holds, findings }) => findings.map((one) => ({ invariant: holds.en, ...one })))
}
