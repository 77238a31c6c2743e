import { read } from '@heed/client'
import { Button, ErrorNote, Picture, Sheet, type Translate, useFormat, useLocale, useT } from '@heed/ui'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { OrderSheetProps } from '../../app/parts/order-sheet-props.ts'
import { AddressPart } from './address-part.tsx'
import type { Address, Page } from './addressed.tsx'
import { Changed } from './changed.tsx'
import { type Kind, KindPart } from './kind-part.tsx'
import type { OrderWrite, Placed } from './order-sheet.tsx'
import { PriceLines } from './price-lines.tsx'
import { PromiseLines } from './promise-lines.tsx'
import { type Change, useQuote } from './use-quote.ts'
import { words } from './words.ts'

type WishProps = OrderSheetProps & {
  productId: string
  page: Page
  addresses: Address[]
  address: Address | undefined
  onAddress: (addressId: string) => void
  order: OrderWrite
  onPlaced: (placed: Placed) => void
}

/** The sheet itself. Nothing changes under the finger: a new price or less stock shows both and asks again. */
export function Wish({ page, addresses, address, onAddress, order, onPlaced, showId, onClose, ...start }: WishProps) {
  const t = useT(words)
  const { money } = useFormat()
  const { product, terms } = page
  const [kind, setKind] = useState<Kind>(() => firstKind(page, start.variantId))
  const [seen, setSeen] = useState<Record<string, number>>(() =>
    Object.fromEntries(product.variants.map((one) => [one.variantId, one.priceMinor])),
  )
  const coupons = useQuery(read('GET /api/shop/coupons'))
  const coupon = bestCoupon(coupons.data, product.shopId)
  const { quote, ready, total, changed } = useQuote({ kind, address, couponId: coupon?.couponId, seen, order })
  const priceMinor = changed.price?.to ?? seen[kind.variantId] ?? 0

  const pay = async () => {
    if (!address || !ready) return
    const { city, province, addressId } = address
    try {
      const answer = await order.writeAsync({
        body: {
          shopId: product.shopId,
          lines: [{ ...kind, priceMinor }],
          addressId,
          couponId: coupon?.couponId ?? null,
          termsId: terms?.termsId ?? null,
          showId: showId ?? null,
        },
      })
      onPlaced({ ...answer, productId: product.productId, city, province })
    } catch {
      // The write keeps its error, and `Changed` and the note below tell it; what is asked now is asked afresh.
      void quote.refetch()
    }
  }
  const agree = () => {
    if (changed.price) setSeen({ ...seen, [kind.variantId]: changed.price.to })
    if (changed.left) setKind({ ...kind, quantity: changed.left })
    order.reset()
  }
  const asksAgain = changed.price !== undefined || (changed.left ?? 0) > 0
  const action = asksAgain ? (
    <Agree changed={changed} currency={total.currency} onAgree={agree} />
  ) : (
    <Button
      kind="main"
      size="thumb"
      why={whyNot(t, { address, ready, left: changed.left })}
      busy={order.pending}
      onClick={() => void pay()}
    >
      {ready ? t('pay', { amount: money(total) }) : t('pay.plain')}
    </Button>
  )
  return (
    <Sheet open onClose={onClose} title={t('title')} actions={action}>
      <div className="buy">
        <Face page={page} />
        <KindPart variants={product.variants} kind={kind} onChoose={setKind} />
        <AddressPart addresses={addresses} address={address} onChoose={onAddress} />
        <PromiseLines terms={terms} city={address?.city} />
        {asksAgain && <Changed changed={changed} currency={total.currency} />}
        {quote.data && <PriceLines quote={quote.data} />}
        {quote.error != null && <ErrorNote error={quote.error} slim onRetry={() => void quote.refetch()} />}
        {order.error != null && !asksAgain && <ErrorNote error={order.error} slim />}
      </div>
    </Sheet>
  )
}

function Agree({ changed, currency, onAgree }: { changed: Change; currency: string; onAgree: () => void }) {
  const t = useT(words)
  const { money } = useFormat()
  return (
    <Button kind="main" size="thumb" onClick={onAgree}>
      {changed.price ? t('agree', { amount: money({ minor: changed.price.to, currency }) }) : t('agree.left')}
    </Button>
  )
}

type Ready = { address: Address | undefined; ready: boolean; left: number | undefined }

function whyNot(t: Translate<'why.address' | 'why.soldOut' | 'why.price'>, { address, ready, left }: Ready) {
  if (!address) return t('why.address')
  if (left === 0) return t('why.soldOut')
  return ready ? undefined : t('why.price')
}

function Face({ page: { product, shop } }: { page: Page }) {
  const language = useLocale()
  return (
    <div className="buy-face">
      <Picture of={product.picture} alt="" className="buy-picture" />
      <div>
        <strong>{product.title[language]}</strong>
        <p className="h-second h-small">{shop.name[language]}</p>
      </div>
    </div>
  )
}

function firstKind({ product }: Page, asked: string | undefined): Kind {
  const { variants } = product
  const chosen =
    variants.find((one) => one.variantId === asked) ?? variants.find((one) => one.available > 0) ?? variants[0]
  return { variantId: chosen?.variantId ?? '', quantity: 1 }
}

type Coupons = {
  rows: { couponId: string; shopId: string; state: string; amountMinor: number; expiresAt: number }[]
  asOf: number
}

function bestCoupon(coupons: Coupons | undefined, shopId: string) {
  const usable = (coupons?.rows ?? []).filter(
    (one) => one.shopId === shopId && one.state === 'issued' && one.expiresAt > (coupons?.asOf ?? 0),
  )
  return usable.sort((a, b) => b.amountMinor - a.amountMinor || a.expiresAt - b.expiresAt)[0]
}
