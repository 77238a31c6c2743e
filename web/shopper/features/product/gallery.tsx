import type { Answer } from '@heed/client'
import { Picture, useFormat, useT } from '@heed/ui'
import { pictureBefore } from './picture-before.ts'
import type { Page } from './product.tsx'
import { words } from './words.ts'

type Revision = Answer<'GET /api/open/products/:productId/revisions'>['rows'][number]

/** The product as it is, and as it was before each change. */
export function Gallery({ page, revisions }: { page: Page; revisions: readonly Revision[] }) {
  const t = useT(words)
  const { say, instant } = useFormat()
  const title = say(page.product.title)
  const { picture } = page.product
  const before = revisions
    .map((revision) => ({ revision, picture: pictureBefore(picture, revision.changes) }))
    .filter((one) => one.picture !== null && one.picture !== picture)
  return (
    <ul className="product-gallery" aria-label={t('gallery')} tabIndex={before.length > 0 ? 0 : undefined}>
      <li>
        <Picture of={picture} alt={title} eager />
      </li>
      {before.map((one) => (
        <li key={one.revision.revisionId}>
          <Picture of={one.picture ?? picture} alt={t('gallery.before', { title })} />
          <span className="product-caption">
            {t('gallery.until', { day: instant(one.revision.releasedAt ?? one.revision.createdAt, 'day') })}
          </span>
        </li>
      ))}
    </ul>
  )
}
