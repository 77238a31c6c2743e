import type { Id } from '@heed/kernel'
import pg from 'pg'

export interface ShopRows {
  /** By table: how many rows are the shop's, and a fingerprint of them. */
  tables: Map<string, { rows: number; print: string }>
  /** Every identifier that is the shop's alone: its rows' ids, no person's. */
  ids: Set<Id>
}

/** Everything a shop has in the database, read by its owner, past every policy. */
export async function rowsOfShop(url: string, shopId: Id): Promise<ShopRows> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows: tables } = await client.query<{ name: string; ids: string[] }>(
      `select format('%I.%I', c.table_schema, c.table_name) as name,
         array(select i.column_name::text from information_schema.columns i
           where i.table_schema = c.table_schema and i.table_name = c.table_name and i.data_type = 'uuid'
             and i.column_name not in ('shop_id', 'person_id', 'owner_id', 'host_id', 'created_by')
             and i.column_name not like '%\\_by') as ids
       from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
       where c.column_name = 'shop_id' and t.table_type = 'BASE TABLE' and c.table_schema <> 'kernel'
       order by 1`,
    )
    const found: ShopRows = { tables: new Map(), ids: new Set([shopId]) }
    for (const { name, ids } of tables) {
      const { rows } = await client.query(
        `select count(*)::int as rows, coalesce(md5(string_agg(t::text, '' order by t::text)), '') as print from ${name} t where shop_id = $1`,
        [shopId],
      )
      found.tables.set(name, rows[0])
      for (const id of ids) {
        const held = await client.query(
          `select distinct ${id}::text as id from ${name} where shop_id = $1 and ${id} is not null`,
          [shopId],
        )
        for (const row of held.rows) found.ids.add(row.id)
      }
    }
    return found
  } finally {
    await client.end()
  }
}
