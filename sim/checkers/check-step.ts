import type { Look } from '../small-world/open-small-world.ts'
import type { SmallWorld } from '../small-world/small-world.ts'

const checker = { role: 'worker', actor: 'checker' } as const

/** What must hold after every single step, of the shops and orders it touched; each finding is one line. */
export async function checkStep(small: SmallWorld, look: Look): Promise<string[]> {
  const { touched, faults } = small
  const says: string[] = []
  const whileHeld = ['promises/promise-broken', 'trade/coupon-expired'].filter((name) => faults.saidWhileHeld.has(name))
  says.push(...whileHeld.map((name) => `${name} was said while the clock could not be trusted`))
  if (touched.shopIds.size === 0 && touched.orderIds.size === 0) return says
  const rows = await look(checker, async (tx) => {
    // Planning anew for every list of orders costs more than the check.
    await tx.rows(`set local plan_cache_mode = 'force_generic_plan'`)
    return await tx.rows<{ says: string }>(rowChecks, [[...touched.shopIds], [...touched.orderIds]])
  })
  return [...says, ...rows.map((row) => row.says)]
}

/** Stock against what was ever put there, money against its parts, payments against orders. */
const rowChecks = `
  select 'stock below zero or not adding up: variant ' || k.variant_id || ' ' || k.available || '/' || k.held || '/' || k.sold
    || ' of ' || coalesce(m.stocked, 0) as says
  from trade.stock k left join lateral (
    select sum(v.available) as stocked from trade.stock_movement v
    where v.shop_id = k.shop_id and v.variant_id = k.variant_id and v.location_id = k.location_id and v.kind in ('added', 'corrected')
  ) m on true
  where k.shop_id = any ($1::uuid[])
    and (k.available < 0 or k.held < 0 or k.sold < 0 or k.available + k.held + k.sold <> coalesce(m.stocked, 0))
  union all
  select 'order does not add up: ' || o.id from trade.orders o left join lateral (
    select sum(l.price_minor * l.quantity) as goods, sum(l.discount_minor) as discount from trade.order_line l
    where l.shop_id = o.shop_id and l.order_id = o.id
  ) l on true
  where o.id = any ($2::uuid[]) and (o.total_minor <> o.goods_minor + o.shipping_minor - o.discount_minor
    or o.goods_minor is distinct from l.goods or o.discount_minor is distinct from l.discount
    or o.refunded_minor > o.total_minor)
  union all
  select 'order paid ' || count(*) || ' times: ' || p.order_id from trade.payment p
  where p.order_id = any ($2::uuid[]) and p.state = 'arrived' group by p.order_id having count(*) > 1
  order by says limit 20`
