import { read } from '@heed/client'
import { Chip, QueryBoundary, useFormat, useT } from '@heed/ui'
import { useQuery } from '@tanstack/react-query'
import { useMe } from '../../app/parts/use-me.ts'
import { words } from './words.ts'

const known = ['cashmere', 'umbrella', 'cut-flowers', 'berries', 'live-seafood', 'home', 'other'] as const

/** What the shop is: its names, what it sells, where it sends from and with whom. */
export function Shop() {
  const t = useT(words)
  const { instant, say } = useFormat()
  const { shop } = useMe()
  const shops = useQuery(read('GET /api/open/shops'))
  const shipping = useQuery(read('GET /api/desk/shipping')).data
  return (
    <QueryBoundary query={shops}>
      {(data) => {
        const own = data.rows.find((one) => one.shopId === shop?.shopId)
        if (!own) return null
        const category = known.find((one) => one === own.category)
        return (
          <dl className="set-facts">
            <div>
              <dt>{t('shop.name')}</dt>
              <dd>
                {own.name.zh} · {own.name.en} {own.demo && <Chip tone="gold">{t('shop.demo')}</Chip>}
              </dd>
            </div>
            <div>
              <dt>{t('shop.category')}</dt>
              <dd>{category ? t(`category.${category}`) : own.category}</dd>
            </div>
            <div>
              <dt>{t('shop.city')}</dt>
              <dd>{own.homeCity}</dd>
            </div>
            <div>
              <dt>{t('shop.opened')}</dt>
              <dd>{instant(own.openedAt, 'day')}</dd>
            </div>
            <div>
              <dt>{t('shop.warehouses')}</dt>
              <dd>
                {shipping?.warehouses.map((one) => (
                  <p key={one.warehouseId}>
                    {say(one.name)}{' '}
                    <span className="h-second">
                      {one.province} {one.city}
                    </span>
                  </p>
                ))}
                {shipping?.warehouses.length === 0 && t('shop.none')}
              </dd>
            </div>
            <div>
              <dt>{t('shop.carriers')}</dt>
              <dd>
                {shipping?.carriers.map((one) => say(one.name)).join(' · ')}
                {shipping?.carriers.length === 0 && t('shop.none')}
              </dd>
            </div>
          </dl>
        )
      }}
    </QueryBoundary>
  )
}
