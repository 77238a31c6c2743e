import type { Answer } from '@heed/client'
import { Instant, useFormat, useT } from '@heed/ui'
import type { Page } from './product.tsx'
import { words } from './words.ts'

type Lot = Answer<'GET /api/open/products/:productId/revisions'>['lot']

/** What it measures, and for what grows, which lot it is from and how that was judged. */
export function Facts({ page: { product }, lot }: { page: Page; lot: Lot }) {
  const t = useT(words)
  const { say } = useFormat()
  const attributes = Object.entries(product.attributes)
  if (attributes.length === 0 && !lot) return null
  return (
    <section className="product-section">
      <h2>{t('facts')}</h2>
      <dl className="product-facts">
        {attributes.map(([key, attribute]) => (
          <div key={key}>
            <dt>{say(attribute.label)}</dt>
            <dd>
              {attribute.value} {attribute.unit}
            </dd>
          </div>
        ))}
        {lot && (
          <>
            <div>
              <dt>{t('lot')}</dt>
              <dd>{t('lot.graded', { lot: lot.name, grade: lot.grade })}</dd>
            </div>
            <div>
              <dt>{t('lot.from')}</dt>
              <dd>
                {say(lot.origin)} {lot.grower}
              </dd>
            </div>
            <div>
              <dt>{t('lot.inspected')}</dt>
              <dd>
                <Instant at={lot.inspectedAt} style="day" />
              </dd>
            </div>
          </>
        )}
      </dl>
    </section>
  )
}
