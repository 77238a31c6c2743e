import type pg from 'pg'

/**
 * Holds what was put back against what the file said, before it is kept: as many rows in each table, every bucket of the
 * fact log dense up to its counter, no reader beyond it. Names the first thing that does not hold; null when all does.
 */
export async function verifyRestored(
  client: pg.ClientBase,
  written: ReadonlyMap<string, number>,
): Promise<string | null> {
  for (const [table, rows] of written) {
    const found = await client.query<{ n: string }>(`select count(*) as n from ${table}`)
    if (Number(found.rows[0]!.n) !== rows) return `${table} holds ${found.rows[0]!.n} rows of ${rows}`
  }
  const { rows } = await client.query<{ says: string }>(logFindings)
  return rows[0]?.says ?? null
}

const logFindings = `
  select 'bucket ' || b.id || ' counts ' || b.position || ' and holds ' || f.n || ' facts up to ' || f.last as says
  from kernel.bucket b cross join lateral (
    select count(*) as n, coalesce(max(f.position), 0) as last from kernel.fact f where f.bucket = b.id) f
  where b.position <> f.n or b.position <> f.last
  union all
  select 'reader ' || c.reader || ' stands beyond bucket ' || c.bucket
  from kernel.cursor c left join kernel.bucket b on b.id = c.bucket where c.position > coalesce(b.position, 0)
  order by says limit 1`
