import { useT } from '@heed/ui'
import { words } from './words.ts'

const five = [1, 2, 3, 4, 5]

/** One to five, told as a number to those who hear the page. */
export function Stars({ count }: { count: number }) {
  const t = useT(words)
  return (
    <span className="product-stars" role="img" aria-label={t('stars', { count })}>
      {five.map((one) => (one <= count ? '★' : '☆')).join('')}
    </span>
  )
}
