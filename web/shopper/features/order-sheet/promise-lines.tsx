import { Instant, Money, useT } from '@heed/ui'
import type { Page } from './addressed.tsx'
import { words } from './words.ts'

/** One date to leave, one to arrive, and what is paid by itself when it does not. */
export function PromiseLines({ terms, city }: { terms: Page['terms']; city: string | undefined }) {
  const t = useT(words)
  if (!terms) return null
  const leaves = <Instant at={terms.dispatchDueAt} />
  return (
    <div className="buy-promise">
      <p>
        {terms.owed
          ? t.rich('leaves.owed', {
              leaves,
              amount: <Money value={{ minor: terms.owed.amountMinor, currency: terms.owed.currency }} />,
            })
          : t.rich('leaves', { leaves })}
      </p>
      {terms.arrivalDueAt !== null && (
        <p>
          {city === undefined
            ? t.rich('arrives', { arrives: <Instant at={terms.arrivalDueAt} /> })
            : t.rich('arrives.city', { arrives: <Instant at={terms.arrivalDueAt} />, city })}
        </p>
      )}
    </div>
  )
}
