import { type Answer, read } from '@heed/client'
import { ButtonLink, Chip, Empty, Go, Money, Picture, QueryBoundary, Skeleton, useFormat, useT } from '@heed/ui'
import { PageShell } from '@heed/ui/desk'
import { Plus } from '@heed/ui/icons'
import { useQuery } from '@tanstack/react-query'
import { SignedIn } from '../../app/parts/signed-in.tsx'
import { words } from './words.ts'
import './products.css'

/** The shop's goods, each in the revision it stands at. */
export default function Products() {
  const t = useT(words)
  return (
    <PageShell
      title={t('title')}
      lead={t('lead')}
      actions={
        <ButtonLink to="/products/new" icon={<Plus size={16} />}>
          {t('new')}
        </ButtonLink>
      }
    >
      <SignedIn needs="catalog">
        <Goods />
      </SignedIn>
    </PageShell>
  )
}

function Goods() {
  const t = useT(words)
  const query = useQuery(read('GET /api/desk/products'))
  return (
    <QueryBoundary
      query={query}
      skeleton={<Skeleton shape="picture" count={4} />}
      isEmpty={(data) => data.rows.length === 0}
      empty={
        <Empty
          title={t('none')}
          detail={t('none.detail')}
          action={
            <ButtonLink to="/products/new" kind="main">
              {t('new')}
            </ButtonLink>
          }
        />
      }
    >
      {(data) => (
        <ul className="goods">
          {data.rows.map((one) => (
            <li key={one.productId}>
              <OneProduct product={one} />
            </li>
          ))}
        </ul>
      )}
    </QueryBoundary>
  )
}

type Product = Answer<'GET /api/desk/products'>['rows'][number]

function OneProduct({ product }: { product: Product }) {
  const t = useT(words)
  const { say } = useFormat()
  const cheapest = product.variants.toSorted((a, b) => a.priceMinor - b.priceMinor)[0]
  return (
    <Go to={`/products/${product.productId}`} className="goods-card">
      <Picture of={product.picture} alt="" className="goods-picture" />
      <strong className="goods-name">{say(product.title)}</strong>
      <span className="goods-facts">
        {cheapest && <Money value={{ minor: cheapest.priceMinor, currency: cheapest.currency }} />}
        {product.revisionNumber > 0 && <span>{t('revision', { number: product.revisionNumber })}</span>}
        {product.grade !== null && <Chip tone="pine">{t('grade', { grade: product.grade })}</Chip>}
        {product.firstSaidIn !== null && <Chip tone="gold">{t('fromWords')}</Chip>}
        {product.state === 'off-sale' && <Chip>{t('off')}</Chip>}
      </span>
    </Go>
  )
}
