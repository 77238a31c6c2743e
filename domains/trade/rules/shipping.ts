export interface ShippingPrice {
  province: string
  priceMinor: number
  freeFromMinor: number | null
}

/** Used by a shop that has set no prices of its own: ¥8, free from ¥99 of goods. */
export const defaultShipping: ShippingPrice = { province: '*', priceMinor: 800, freeFromMinor: 9_900 }

/** The price of sending goods of this worth to a province: its own row, else the '*' row, else the default. */
export function shippingMinor(table: readonly ShippingPrice[], province: string | null, goodsMinor: number): number {
  const row =
    table.find((one) => one.province === province) ?? table.find((one) => one.province === '*') ?? defaultShipping
  return row.freeFromMinor !== null && goodsMinor >= row.freeFromMinor ? 0 : row.priceMinor
}
