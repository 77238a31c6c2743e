import { read } from '@heed/client'
import { Ago, Quote, Skeleton, useFormat, useT } from '@heed/ui'
import { PageShell } from '@heed/ui/desk'
import { useQuery } from '@tanstack/react-query'
import { SignedIn } from '../../app/parts/signed-in.tsx'
import { ProductForm } from './product-form.tsx'
import { newProduct } from './screens.ts'
import { words } from './words.ts'
import './products.css'

/** Puts a new product on sale; when it comes from someone's words, they stand beside the form and on the product. */
export default function NewProduct() {
  const t = useT(words)
  const { demand } = newProduct.useSearch()
  return (
    <PageShell
      title={t(demand ? 'new.from' : 'new')}
      lead={t(demand ? 'new.from.lead' : 'new.lead')}
      side={demand ? <SaidFirst demandId={demand} /> : <p className="h-second">{t('new.aside')}</p>}
    >
      <SignedIn needs="catalog">
        <ProductForm firstSaidIn={demand ?? null} />
      </SignedIn>
    </PageShell>
  )
}

function SaidFirst({ demandId }: { demandId: string }) {
  const t = useT(words)
  const { say } = useFormat()
  const query = useQuery(read('GET /api/desk/demands/:demandId', { params: { demandId } }))
  if (!query.data) return <Skeleton />
  const { demand } = query.data
  return (
    <section className="goods-asked" aria-label={t('said')}>
      <h2 className="goods-heading">{say(demand.title)}</h2>
      <p className="h-second">{t('people', { count: demand.people })}</p>
      {demand.quotes.map((quote) => (
        <Quote
          key={quote.verbatimId}
          text={quote.text}
          marks={quote.marks}
          lang={quote.lang}
          person={quote.name}
          time={<Ago at={quote.saidAt} />}
        />
      ))}
    </section>
  )
}
