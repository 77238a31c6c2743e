import { Button, Money, useT } from '@heed/ui'
import type { Page } from './product.tsx'
import { words } from './words.ts'

/** In the thumb's reach: the price and the one thing to do. */
export function BuyBar({ page: { product }, onBuy }: { page: Page; onBuy: () => void }) {
  const t = useT(words)
  const minor = Math.min(...product.variants.map((one) => one.priceMinor))
  const soldOut = product.variants.every((one) => one.available <= 0)
  return (
    <div className="product-bar">
      <Money value={{ minor, currency: product.variants[0]?.currency ?? 'CNY' }} size="price" />
      <Button kind="main" size="thumb" why={soldOut ? t('soldOut.why') : undefined} onClick={onBuy}>
        {t(soldOut ? 'soldOut' : 'buy')}
      </Button>
    </div>
  )
}
