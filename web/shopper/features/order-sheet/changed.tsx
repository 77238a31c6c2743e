import { Money, useT } from '@heed/ui'
import type { Change } from './use-quote.ts'
import { words } from './words.ts'

/** What was seen and what is true now, side by side. */
export function Changed({ changed, currency }: { changed: Change; currency: string }) {
  const t = useT(words)
  return (
    <div className="buy-changed" role="alert">
      {changed.price && (
        <p>
          {t.rich('changed.price', {
            from: <s>{<Money value={{ minor: changed.price.from, currency }} />}</s>,
            to: <Money value={{ minor: changed.price.to, currency }} />,
          })}
        </p>
      )}
      {changed.left !== undefined && changed.left > 0 && <p>{t('changed.left', { count: changed.left })}</p>}
    </div>
  )
}
