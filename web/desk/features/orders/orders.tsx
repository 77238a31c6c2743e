import { read } from '@heed/client'
import { Chip, Empty, Field, QueryBoundary, Select, Skeleton, Tabs, toast, useFormat, useKeys, useT } from '@heed/ui'
import { PageShell } from '@heed/ui/desk'
import { Search } from '@heed/ui/icons'
import { useGoPath } from '@heed/ui/shell'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useRef } from 'react'
import { SignedIn } from '../../app/parts/signed-in.tsx'
import { HeldOrders } from './held-orders.tsx'
import { type OrdersPage, type OrderTab, stages, type TopTab, topOf, topTabs } from './order-tabs.ts'
import { orders } from './screens.ts'
import { useOrders } from './use-orders.ts'
import { words } from './words.ts'
import './orders.css'

/** Ship in promise order: what is pressing first, what is stopped and why, many at once. */
export default function Orders() {
  const t = useT(words)
  return (
    <PageShell title={t('title')} lead={t('lead')} actions={<FindOrder />}>
      <SignedIn needs="orders">
        <Lists />
      </SignedIn>
    </PageShell>
  )
}

function Lists() {
  const t = useT(words)
  const { instant } = useFormat()
  const search = orders.useSearch()
  const goSearch = orders.useGoSearch()
  const tab: OrderTab = search.tab ?? 'to-ship'
  const list = useOrders(tab, search.warehouse)
  const toShip = topOf(tab) === 'to-ship'
  const counts = list.data?.counts
  const all = counts && counts.toPack + counts.stopped + counts.toLabel + counts.toHandOver
  return (
    <>
      <Tabs<TopTab>
        label={t('tabs')}
        tabs={topTabs.map((id) => ({ id, label: t(`tab.${id}`), ...(id === 'to-ship' && { count: all ?? 0 }) }))}
        chosen={topOf(tab)}
        onChoose={(next) => goSearch({ tab: next })}
      />
      <div className="orders-filter">
        {toShip && <Stages tab={tab} counts={counts} />}
        {toShip && <WarehouseFilter />}
        {list.data && <span className="orders-as-of">{t('asOf', { time: instant(list.data.asOf) })}</span>}
      </div>
      <QueryBoundary query={list} skeleton={<Skeleton shape="rows" count={12} />}>
        {(data) => (
          <HeldOrders
            key={`${tab} ${search.warehouse}`}
            rows={data.rows}
            toShip={toShip}
            empty={<NoOrders tab={tab} />}
            onMore={list.hasNextPage ? () => void list.fetchNextPage() : undefined}
          />
        )}
      </QueryBoundary>
    </>
  )
}

function NoOrders({ tab }: { tab: OrderTab }) {
  const t = useT(words)
  const which = tab === 'to-ship' ? 'to-ship' : topOf(tab) === 'to-ship' ? 'stage' : 'other'
  return <Empty title={t(`none.${which}`)} detail={t(`none.${which}.detail`)} />
}

const countOf = {
  'to-pack': 'toPack',
  stopped: 'stopped',
  'to-label': 'toLabel',
  'to-hand-over': 'toHandOver',
} as const

function Stages({ tab, counts }: { tab: OrderTab; counts: OrdersPage['counts'] | undefined }) {
  const t = useT(words)
  const goSearch = orders.useGoSearch()
  return (
    <fieldset className="h-filter-chips" aria-label={t('stage')}>
      {stages.map((stage) => (
        <Chip key={stage} chosen={tab === stage} onChoose={() => goSearch({ tab: tab === stage ? 'to-ship' : stage })}>
          {t(`stage.${stage}`)} {counts?.[countOf[stage]] ?? ''}
        </Chip>
      ))}
    </fieldset>
  )
}

function WarehouseFilter() {
  const t = useT(words)
  const { say } = useFormat()
  const search = orders.useSearch()
  const goSearch = orders.useGoSearch()
  const warehouses = useQuery(read('GET /api/desk/shipping')).data?.warehouses ?? []
  if (warehouses.length < 2) return null
  return (
    <Select
      label={t('warehouse')}
      options={[
        { value: '', label: t('warehouse.all') },
        ...warehouses.map((one) => ({ value: one.warehouseId, label: say(one.name) })),
      ]}
      value={search.warehouse ?? ''}
      onChoose={(next) => goSearch({ warehouse: next === '' ? undefined : next })}
    />
  )
}

/** `/` goes here; Enter opens the order whose number was pasted. */
function FindOrder() {
  const t = useT(words)
  const go = useGoPath()
  const form = useRef<HTMLFormElement>(null)
  useKeys([{ keys: '/', does: t('find'), run: () => form.current?.querySelector('input')?.focus() }])
  const find = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = String(new FormData(event.currentTarget).get('order') ?? '').trim()
    if (typed.startsWith('ord_')) go(`/orders/${typed}`)
    else toast({ text: t('find.wrong') })
  }
  return (
    <form ref={form} className="orders-find" onSubmit={find}>
      <Field
        label={<span className="h-heard-only">{t('find')}</span>}
        name="order"
        placeholder={t('find')}
        maxLength={60}
        before={<Search size={16} aria-hidden="true" />}
      />
    </form>
  )
}
