import type { ComponentType } from 'react'

/** How a screen opens the order sheet, which `routes.tsx` hands to it: features do not know each other. */
export type OrderSheetProps = {
  /** What is being bought; undefined while the sheet is closed. */
  productId: string | undefined
  variantId?: string | undefined
  /** The room it is bought in. */
  showId?: string
  onClose: () => void
}

export type WithOrderSheet = { OrderSheet: ComponentType<OrderSheetProps> }
