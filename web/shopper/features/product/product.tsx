import { type Answer, read, renew, useTopic } from '@heed/client'
import { Money, QueryBoundary, Skeleton, useFormat, useT } from '@heed/ui'
import { useTitle } from '@heed/ui/shell'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { BackBar } from '../../app/parts/back-bar.tsx'
import type { WithOrderSheet } from '../../app/parts/order-sheet-props.ts'
import { BuyBar } from './buy-bar.tsx'
import { Changes } from './changes.tsx'
import { Facts } from './facts.tsx'
import { Gallery } from './gallery.tsx'
import { Reviews } from './reviews.tsx'
import { SayAbout } from './say-about.tsx'
import { product } from './screens.ts'
import { Shelf } from './shelf.tsx'
import { Teaser } from './teaser.tsx'
import { Terms } from './terms.tsx'
import { useDestination } from './use-destination.ts'
import { words } from './words.ts'
import './product.css'

export type Page = Answer<'GET /api/open/pages/product/:productId'>

/** Decide: what it is, what changed and who asked, when it comes, what others say. */
export default function Product({ OrderSheet }: WithOrderSheet) {
  const t = useT(words)
  const { productId } = product.useParams()
  const destination = useDestination()
  const page = useQuery({
    ...read('GET /api/open/pages/product/:productId', { params: { productId }, query: destination.query }),
    placeholderData: (before) => (before?.product.productId === productId ? before : undefined),
  })
  return (
    <div className="product">
      <QueryBoundary
        query={page}
        skeleton={
          <>
            <BackBar title={t('title')} />
            <Skeleton shape="picture" count={1} />
          </>
        }
      >
        {(data) => <OpenProduct page={data} destination={destination} OrderSheet={OrderSheet} />}
      </QueryBoundary>
      {page.isError && page.data === undefined && <BackBar title={t('title')} />}
    </div>
  )
}

type OpenProductProps = WithOrderSheet & { page: Page; destination: ReturnType<typeof useDestination> }

function OpenProduct({ page, destination, OrderSheet }: OpenProductProps) {
  const { say } = useFormat()
  const queries = useQueryClient()
  const search = product.useSearch()
  const goSearch = product.useGoSearch()
  const { productId, title, shopId } = page.product
  const revisions = useQuery(read('GET /api/open/products/:productId/revisions', { params: { productId } }))
  const answers = useQuery(read('GET /api/open/products/:productId/answers', { params: { productId } }))
  useTitle(say(title))
  useTopic(`product:${productId}`, () => {
    void renew(queries, 'GET /api/open/pages/product/:productId')
    void renew(queries, 'GET /api/open/products/:productId/answers')
    void renew(queries, 'GET /api/open/products/:productId/revisions')
  })
  const buying = search.buy !== undefined
  return (
    <>
      <BackBar title={say(title)} />
      <div className="product-columns">
        <Gallery page={page} revisions={revisions.data?.rows ?? []} />
        <div className="product-words">
          <Head page={page} answers={answers.data?.rows ?? []} />
          <Terms terms={page.terms} destination={destination} />
          <Changes answers={answers} revisions={revisions} picture={page.product.picture} />
          <Facts page={page} lot={revisions.data?.lot ?? null} />
          <SayAbout productId={productId} shopId={shopId} />
          <Reviews productId={productId} />
          <Shelf productId={productId} shopId={shopId} shop={say(page.shop.name)} />
        </div>
      </div>
      <BuyBar page={page} onBuy={() => goSearch({ buy: 'open' })} />
      <OrderSheet
        productId={buying ? productId : undefined}
        variantId={search.buy}
        onClose={() => goSearch({ buy: undefined }, { replace: true })}
      />
    </>
  )
}

type HeadProps = { page: Page; answers: Answer<'GET /api/open/products/:productId/answers'>['rows'] }

function Head({ page: { product: goods, shop }, answers }: HeadProps) {
  const t = useT(words)
  const { say } = useFormat()
  const prices = goods.variants.map((one) => one.priceMinor)
  const minor = Math.min(...prices)
  const money = <Money value={{ minor, currency: goods.variants[0]?.currency ?? 'CNY' }} size="price" />
  return (
    <header className="product-head">
      <h1>{say(goods.title)}</h1>
      <p className="product-price">
        {prices.some((one) => one !== minor) ? t.rich('from', { money }) : money}
        {goods.grade !== null && <span className="product-grade">{t('grade', { grade: goods.grade })}</span>}
      </p>
      <p className="h-second">
        {say(shop.name)}
        {shop.score && <> · {t('score', { score: (shop.score.tenths / 10).toFixed(1) })}</>}
      </p>
      <Teaser rows={answers} />
      <p className="product-about">{say(goods.description)}</p>
    </header>
  )
}
