import type pg from 'pg'

export interface Table {
  /** Schema and name, quoted. */
  name: string
  /** Columns that are written, in the table's order; generated ones make themselves. */
  columns: string[]
}

/** Which migrations ran is the tree's business, not the data's: both sides must agree on it before anything moves. */
const migrationsTable = 'kernel.migration'

/**
 * Every table of ours in an order in which rows may be put back: what others refer to first. A partitioned table stands
 * for its partitions.
 */
export async function readTables(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table & { oid: number; refers: number[] }>(
    `select c.oid::int as oid, format('%I.%I', n.nspname, c.relname) as name,
       (select array_agg(format('%I', a.attname) order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
       coalesce((select array_agg(distinct k.confrelid::int) from pg_constraint k
        where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid), '{}') as refers
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and not c.relispartition
       and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_%'
     order by n.nspname, c.relname`,
  )
  const waiting = rows.filter((row) => row.name !== migrationsTable)
  const placed = new Set<number>()
  const order: Table[] = []
  while (waiting.length > 0) {
    const next = waiting.findIndex((one) => one.refers.every((oid) => placed.has(oid)))
    if (next < 0)
      throw new Error(`tables refer to each other in a circle: ${waiting.map((one) => one.name).join(', ')}`)
    const [table] = waiting.splice(next, 1)
    placed.add(table!.oid)
    order.push({ name: table!.name, columns: table!.columns })
  }
  return order
}

export interface Ran {
  domain: string
  file: string
  hash: string
}

export async function readRan(client: pg.ClientBase): Promise<Ran[]> {
  return (await client.query<Ran>('select domain, file, hash from kernel.migration order by domain, file')).rows
}
