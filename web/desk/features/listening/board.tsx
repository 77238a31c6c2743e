import { Button, Empty, NewPill, QueryBoundary, Select, Skeleton, Tabs, useFormat, useHeldRows, useT } from '@heed/ui'
import { useTitle } from '@heed/ui/shell'
import { useEffect } from 'react'
import { SignedIn } from '../../app/parts/signed-in.tsx'
import { BoardRows } from './board-rows.tsx'
import { countsOf, type Demand, type Lane, lanes } from './lanes.ts'
import { board } from './screens.ts'
import { useBoard } from './use-board.ts'
import { useDecisions } from './use-decisions.ts'
import { words } from './words.ts'
import './board.css'

/** The listening board: what people want, in their words, and what to do about it. */
export default function Board() {
  const t = useT(words)
  useTitle(t('title'))
  return (
    <div className="h-page">
      <SignedIn needs="listen">
        <Lanes />
      </SignedIn>
    </div>
  )
}

function Lanes() {
  const t = useT(words)
  const search = board.useSearch()
  const goSearch = board.useGoSearch()
  const lane = search.lane ?? 'open'
  const query = useBoard(lane, search.product, search.demand)
  const counts = query.data && countsOf(query.data.counts)
  return (
    <div className="listen-page">
      <header className="listen-head">
        <h1>{t('title')}</h1>
        <p className="h-second">{t('lead')}</p>
        <ProductFilter rows={query.data?.rows ?? []} />
        <Tabs<Lane>
          label={t('lanes')}
          tabs={lanes.map((id) => ({ id, label: t(`lane.${id}`), ...(counts && { count: counts[id] }) }))}
          chosen={lane}
          onChoose={(next) => goSearch({ lane: next, demand: undefined })}
        />
      </header>
      <QueryBoundary
        query={query}
        skeleton={
          <div className="listen-main">
            <Skeleton shape="cards" count={4} />
          </div>
        }
        isEmpty={(data) => data.rows.length === 0}
        empty={
          <div className="listen-main">
            <Empty title={t(`none.${lane}`)} detail={t(`none.${lane}.detail`)} />
          </div>
        }
      >
        {(data) => (
          <HeldRows
            key={`${lane} ${search.product}`}
            rows={data.rows}
            lane={lane}
            more={
              query.hasNextPage && (
                <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                  {t('more')}
                </Button>
              )
            }
          />
        )}
      </QueryBoundary>
    </div>
  )
}

type HeldRowsProps = { rows: readonly Demand[]; lane: Lane; more: React.ReactNode }

/** Holds the order still while one reads: whoever is new on the board waits behind the pill. */
function HeldRows({ rows, lane, more }: HeldRowsProps) {
  const decisions = useDecisions()
  const held = useHeldRows(rows, (row) => row.demandId)
  const pages = Math.ceil(rows.length / pageRows)
  // Older pages come because the reader asked for them, so they are let in at once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a further page opens the door
  useEffect(() => held.show(), [pages])
  const shown = held.rows.filter((row) => !decisions.gone.has(row.demandId))
  return (
    <BoardRows
      rows={shown}
      lane={lane}
      decisions={decisions}
      fresh={<NewPill count={held.fresh} onShow={held.show} />}
      more={more}
    />
  )
}

const pageRows = 40

function ProductFilter({ rows }: { rows: readonly Demand[] }) {
  const t = useT(words)
  const { say } = useFormat()
  const search = board.useSearch()
  const goSearch = board.useGoSearch()
  const products = new Map(rows.flatMap((row) => (row.productId && row.product ? [[row.productId, row.product]] : [])))
  if (products.size < 2 && search.product === undefined) return null
  return (
    <Select
      label={t('product')}
      options={[
        { value: '', label: t('product.all') },
        ...[...products].map(([value, product]) => ({ value, label: say(product.title) })),
      ]}
      value={search.product ?? ''}
      onChoose={(value) => goSearch({ product: value === '' ? undefined : value, demand: undefined })}
    />
  )
}
