import { formatMoney, type MoneyValue } from '../words/format.ts'
import { useLocale } from '../words/locale.ts'

type MoneyProps = {
  value: MoneyValue
  /** 'price' is the one price of a page. */
  size?: 'price' | 'normal'
}

/** An amount in the reader's format; cents only where there are some. */
export function Money({ value, size = 'normal' }: MoneyProps) {
  return (
    <span className="h-money" data-size={size}>
      {formatMoney(value, useLocale())}
    </span>
  )
}
