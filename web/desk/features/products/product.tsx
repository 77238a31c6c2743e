import { type Answer, read, useWrite } from '@heed/client'
import { Button, ErrorNote, Instant, Money, Picture, QueryBoundary, Skeleton, useFormat, useT } from '@heed/ui'
import { PageShell } from '@heed/ui/desk'
import { PenLine } from '@heed/ui/icons'
import { useGoPath } from '@heed/ui/shell'
import { useQuery } from '@tanstack/react-query'
import { SignedIn } from '../../app/parts/signed-in.tsx'
import { AskedOf } from './asked-of.tsx'
import { RevisionThread } from './revision-thread.tsx'
import { product } from './screens.ts'
import { words } from './words.ts'
import './products.css'

export type Opened = Answer<'GET /api/desk/products/:productId'>

/** One product: what it is now, how it came to be so, and what people still say of it. */
export default function Product() {
  return (
    <SignedIn needs="catalog">
      <Opened />
    </SignedIn>
  )
}

function Opened() {
  const params = product.useParams()
  const query = useQuery(read('GET /api/desk/products/:productId', { params }))
  return (
    <QueryBoundary query={query} skeleton={<Skeleton shape="cards" />}>
      {(data) => <ProductPage opened={data} />}
    </QueryBoundary>
  )
}

function ProductPage({ opened }: { opened: Opened }) {
  const t = useT(words)
  const { say } = useFormat()
  const go = useGoPath()
  const { product: one, lot } = opened
  const draft = opened.revisions.find((revision) => revision.state === 'draft' || revision.state === 'sample')
  const start = useWrite('POST /api/desk/revisions', { onDone: ({ revisionId }) => go(`/revisions/${revisionId}`) })
  const revise = () =>
    draft
      ? go(`/revisions/${draft.revisionId}`)
      : start.write({ body: { productId: one.productId, changes: [], reading: { zh: '', en: '' }, demandIds: [] } })
  return (
    <PageShell
      title={say(one.title)}
      lead={say(one.description)}
      actions={
        <Button kind="main" icon={<PenLine size={16} />} busy={start.pending} onClick={revise}>
          {t(draft ? 'revise.on' : 'revise')}
        </Button>
      }
      side={<AskedOf productId={one.productId} />}
    >
      {start.error != null && <ErrorNote error={start.error} slim />}
      <div className="goods-page">
        <Picture of={one.picture} alt={say(one.title)} className="goods-large" eager />
        <div className="h-stack">
          <dl className="goods-list">
            {Object.entries(one.attributes).map(([attribute, { label, value, unit }]) => (
              <div key={attribute}>
                <dt>{say(label)}</dt>
                <dd>
                  {value} {unit}
                </dd>
              </div>
            ))}
          </dl>
          <dl className="goods-list">
            {one.variants.map((variant) => (
              <div key={variant.variantId}>
                <dt>{say(variant.name)}</dt>
                <dd>
                  <Money value={{ minor: variant.priceMinor, currency: variant.currency }} />
                </dd>
              </div>
            ))}
          </dl>
          {lot && (
            <p className="goods-lot">
              <strong>{t('grade', { grade: lot.grade })}</strong>
              <span>{t('lot', { name: lot.name, grower: lot.grower, origin: say(lot.origin) })}</span>
              <span className="h-second">
                {Object.entries(lot.measures)
                  .map(([name, value]) => `${name} ${value}`)
                  .join(' · ')}
                {' · '}
                <Instant at={lot.inspectedAt} style="day" />
              </span>
            </p>
          )}
        </div>
      </div>
      <h2 className="goods-heading">{t('thread')}</h2>
      <RevisionThread opened={opened} />
    </PageShell>
  )
}
