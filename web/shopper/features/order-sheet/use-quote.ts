import { ApiError, call } from '@heed/client'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Address } from './addressed.tsx'
import type { Kind } from './kind-part.tsx'
import type { OrderWrite } from './order-sheet.tsx'

export type Change = { price?: { from: number; to: number }; left?: number }

type Ask = {
  kind: Kind
  address: Address | undefined
  couponId: string | undefined
  /** Prices as they stood when this person last looked or agreed, by variant. */
  seen: Record<string, number>
  order: OrderWrite
}

const everyMs = 20_000

/** What it costs now, asked again while the sheet is open; and what of it differs from what was seen. */
export function useQuote({ kind, address, couponId, seen, order }: Ask) {
  const to = address ? { city: address.city, province: address.province } : null
  const body = { lines: [kind], couponId: couponId ?? null, to }
  const quote = useQuery({
    queryKey: ['POST /api/shop/quote', body],
    queryFn: () => call('POST /api/shop/quote', { body }),
    refetchInterval: everyMs,
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
  const line = quote.data?.lines.find((one) => one.variantId === kind.variantId)
  const changed: Change = {}
  const from = seen[kind.variantId]
  if (line && from !== undefined && line.priceMinor !== from) changed.price = { from, to: line.priceMinor }
  if (line && line.available < kind.quantity) changed.left = Math.max(0, line.available)
  const soldTo = leftAfterRefusal(order.error, kind.variantId)
  if (soldTo !== undefined && soldTo < kind.quantity) changed.left = Math.min(changed.left ?? soldTo, soldTo)
  return {
    quote,
    /** False while the shown total still belongs to another choice. */
    ready: quote.data !== undefined && !quote.isPlaceholderData,
    changed,
    total: { minor: quote.data?.totalMinor ?? 0, currency: quote.data?.currency ?? 'CNY' },
  }
}

/** A refused order says how many are left; the details are read with care, they come from outside. */
function leftAfterRefusal(error: unknown, variantId: string): number | undefined {
  if (!(error instanceof ApiError) || error.code !== 'out-of-stock') return undefined
  const { left } = (error.details ?? {}) as { left?: { variantId: string; available: number }[] }
  return left?.find((one) => one.variantId === variantId)?.available ?? 0
}
