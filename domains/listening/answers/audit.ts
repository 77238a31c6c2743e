import type { Id, Tx } from '@heed/kernel'

/** What must hold of the listening loop; each finding names the row that breaks it. Empty when all is well. */
export async function audit(tx: Tx, shopId: Id | null): Promise<string[]> {
  const rows = await tx.rows<{ says: string }>(
    `select 'evidence without words: ' || e.demand_id || ' ' || e.verbatim_id as says from listening.evidence e
       left join listening.verbatim v on v.shop_id = e.shop_id and v.verbatim_id = e.verbatim_id where v.verbatim_id is null and ($1::uuid is null or e.shop_id = $1)
     union all
     select 'people counted wrongly: ' || d.demand_id from listening.demand d
       where ($1::uuid is null or d.shop_id = $1) and d.merged_into is null
         and d.people <> (select count(distinct v.person_id) from listening.voice v
           join listening.demand m on m.shop_id = v.shop_id and m.demand_id = v.demand_id
           where m.shop_id = d.shop_id and (m.demand_id = d.demand_id or m.merged_into = d.demand_id))
     union all
     select 'a demand nobody said: ' || d.demand_id from listening.demand d
       where ($1::uuid is null or d.shop_id = $1) and not exists (select 1 from listening.evidence e where e.shop_id = d.shop_id and e.demand_id = d.demand_id)
         and not exists (select 1 from listening.correction c where c.shop_id = d.shop_id and (c.demand_id = d.demand_id or c.to_demand_id = d.demand_id))
     union all
     select 'answered without an answer: ' || d.demand_id from listening.demand d
       where ($1::uuid is null or d.shop_id = $1) and d.state in ('answered', 'measured')
         and not exists (select 1 from listening.answer a where a.shop_id = d.shop_id and a.demand_id = d.demand_id)
     order by says limit 100`,
    [shopId],
  )
  return rows.map((row) => row.says)
}
