import type { Id, Tx } from '@heed/kernel'
import type { Counter } from '../rules/draft-order.ts'

/**
 * Shelves, coupons and shipping prices in one read, unlocked: what is decided from it is decided again under the locks.
 * The reach must carry the shop; coupons of other shops are not found.
 */
export async function readCounter(
  tx: Tx,
  shopId: Id,
  variantIds: readonly Id[],
  couponIds: readonly Id[],
): Promise<Omit<Counter, 'shopId' | 'variants'>> {
  return await tx.one<Omit<Counter, 'shopId' | 'variants'>>(
    `select
       (select coalesce(jsonb_agg(jsonb_build_object('locationId', k.location_id, 'province', p.province,
          'variantId', k.variant_id, 'available', k.available) order by k.location_id, k.variant_id), '[]')
        from trade.stock k join trade.location p on p.shop_id = k.shop_id and p.id = k.location_id
        where k.shop_id = $1 and k.variant_id = any($2::uuid[])) as shelves,
       (select coalesce(jsonb_agg(jsonb_build_object('couponId', c.id, 'personId', c.person_id, 'state', c.state,
          'amountMinor', c.amount_minor, 'currency', c.currency, 'expiresAt', c.expires_at) order by c.id), '[]')
        from trade.coupon c where c.shop_id = $1 and c.id = any($3::uuid[])) as coupons,
       (select coalesce(jsonb_agg(jsonb_build_object('province', s.province, 'priceMinor', s.price_minor,
          'freeFromMinor', s.free_from_minor) order by s.province), '[]')
        from trade.shipping_price s where s.shop_id = $1) as shipping`,
    [shopId, variantIds, couponIds],
  )
}
