import type { Database, Fact } from '@heed/kernel'
import type { Heard } from './cursor.ts'

const reach = { role: 'worker', actor: 'live' } as const

/** Where every bucket ends now. */
export async function readHeads(db: Database): Promise<Heard> {
  const rows = await db.transact(reach, (tx) =>
    tx.rows<{ id: number; position: number }>('select b.id, b.position from kernel.bucket b order by b.id'),
  )
  return new Map(rows.map((row) => [row.id, row.position]))
}

/** Facts of these names beyond the places given, bucket by bucket, at most `perBucket` of each and `inAll`. */
export async function readBeyond(
  db: Database,
  names: string[],
  from: Heard,
  { perBucket, inAll }: { perBucket: number; inAll: number },
): Promise<Fact[]> {
  return await db.transact(reach, (tx) =>
    tx.rows<Fact>(
      `select f.bucket, f.position, f.name, f.shop_id as "shopId", f.actor, f.key, f.at, f.payload
       from unnest($1::int[], $2::bigint[]) c(bucket, position) cross join lateral (
         select * from kernel.fact e where e.bucket = c.bucket and e.position > c.position and e.name = any($3::text[])
         order by e.position limit $4
       ) f order by f.bucket, f.position limit $5`,
      [[...from.keys()], [...from.values()], names, perBucket, inAll],
    ),
  )
}
