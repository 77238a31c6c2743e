import type { Invariant } from '@heed/kernel'

/** Shelves against their movements, orders against shelves and lines. Each query names the rows that break it. */
export const invariantsOfStock: Invariant[] = [
  {
    holds: { zh: '库存等于它的变动之和', en: 'stock equals its movements' },
    of: 'select k.shop_id from trade.stock k',
    broken: `
    select coalesce(k.shop_id, m.shop_id) as shop_id,
      'variant ' || coalesce(k.variant_id, m.variant_id) || ': ' || k.available || '/' || k.held || '/' || k.sold
        || ' on the shelf, ' || m.available || '/' || m.held || '/' || m.sold || ' by movements' as detail
    from trade.stock k full join (
      select v.shop_id, v.variant_id, v.location_id, sum(v.available) as available, sum(v.held) as held, sum(v.sold) as sold
      from trade.stock_movement v group by v.shop_id, v.variant_id, v.location_id
    ) m on m.shop_id = k.shop_id and m.variant_id = k.variant_id and m.location_id = k.location_id
    where (coalesce(k.available, 0), coalesce(k.held, 0), coalesce(k.sold, 0))
      <> (coalesce(m.available, 0), coalesce(m.held, 0), coalesce(m.sold, 0))`,
  },
  {
    holds: {
      zh: '占用和售出的件数等于待付和已付订单的明细',
      en: 'held and sold units equal the lines of held and paid orders',
    },
    of: 'select k.shop_id from trade.stock k',
    broken: `
    select k.shop_id, 'variant ' || k.variant_id || ': held ' || k.held || ', sold ' || k.sold || ', but orders say '
      || coalesce(l.held, 0) || ' and ' || coalesce(l.sold, 0) as detail
    from trade.stock k left join (
      select o.shop_id, i.variant_id, o.location_id, sum(i.quantity) filter (where o.state = 'held') as held,
        sum(i.quantity) filter (where o.state in ('paid', 'refunded')) as sold
      from trade.orders o join trade.order_line i on i.shop_id = o.shop_id and i.order_id = o.id
      where o.source = 'shop' group by o.shop_id, i.variant_id, o.location_id
    ) l on l.shop_id = k.shop_id and l.variant_id = k.variant_id and l.location_id = k.location_id
    where k.held <> coalesce(l.held, 0) or k.sold <> coalesce(l.sold, 0)`,
  },
  {
    holds: { zh: '订单只在占用有效时等待付款', en: 'an order waits exactly while its hold is open' },
    of: "select o.shop_id from trade.orders o where o.source = 'shop'",
    broken: `
    select o.shop_id, 'order ' || o.id || ' is ' || o.state || ', its hold ' || coalesce(h.state, 'missing') as detail
    from trade.orders o left join trade.hold h on h.shop_id = o.shop_id and h.order_id = o.id
    where o.source = 'shop' and h.state is distinct from
      case o.state when 'held' then 'open' when 'cancelled' then 'released' else 'kept' end`,
  },
  {
    holds: { zh: '订单金额等于明细之和', en: 'an order costs what its lines say' },
    of: 'select o.shop_id from trade.orders o',
    broken: `
    select o.shop_id, 'order ' || o.id || ' is worth ' || o.goods_minor || ', its lines ' || sum(i.price_minor * i.quantity) as detail
    from trade.orders o left join trade.order_line i on i.shop_id = o.shop_id and i.order_id = o.id
    group by o.shop_id, o.id, o.goods_minor, o.discount_minor
    having o.goods_minor is distinct from sum(i.price_minor * i.quantity) or o.discount_minor is distinct from sum(i.discount_minor)`,
  },
  {
    holds: { zh: '没有卖出超过入库的件数', en: 'nothing is sold beyond what was stocked' },
    of: 'select k.shop_id from trade.stock k',
    broken: `
    select k.shop_id, 'variant ' || k.variant_id || ': ' || k.available || ' left, ' || k.held || ' held, ' || k.sold || ' sold of '
      || coalesce(sum(v.available), 0) || ' stocked' as detail
    from trade.stock k left join trade.stock_movement v on v.shop_id = k.shop_id and v.variant_id = k.variant_id
      and v.location_id = k.location_id and v.kind in ('added', 'corrected')
    group by k.shop_id, k.variant_id, k.location_id, k.available, k.held, k.sold
    having least(k.available, k.held, k.sold) < 0 or k.available + k.held + k.sold <> coalesce(sum(v.available), 0)`,
  },
]
