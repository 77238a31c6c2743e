import { type Answer, read, renew, useLiveState, useTopic } from '@heed/client'
import { QueryBoundary, Skeleton, useLocale, useT } from '@heed/ui'
import { useTitle } from '@heed/ui/shell'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { BackBar } from '../../app/parts/back-bar.tsx'
import type { WithOrderSheet } from '../../app/parts/order-sheet-props.ts'
import { Goods } from './goods.tsx'
import { momentAt } from './moments.ts'
import { Pinned } from './pinned.tsx'
import { ReplayBar } from './replay-bar.tsx'
import { RoomTools } from './room-tools.tsx'
import { Say } from './say.tsx'
import { room } from './screens.ts'
import { Stage } from './stage.tsx'
import { Talk } from './talk.tsx'
import { useOwnWords } from './use-own-words.ts'
import { usePlayhead } from './use-playhead.ts'
import { useWordsSaid } from './use-words-said.ts'
import { words } from './words.ts'
import './room.css'

/** A live room: see, ask and buy without leaving. A finished show plays again by the viewer's own hand. */
export default function Room({ OrderSheet }: WithOrderSheet) {
  const t = useT(words)
  const { showId } = room.useParams()
  const show = useQuery(read('GET /api/open/shows/:showId', { params: { showId } }))
  return (
    <div className="room">
      <QueryBoundary
        query={show}
        skeleton={
          <>
            <BackBar title={t('title')} />
            <Skeleton shape="picture" count={1} />
          </>
        }
      >
        {(data) => <OpenRoom data={data} OrderSheet={OrderSheet} />}
      </QueryBoundary>
      {show.isError && show.data === undefined && <BackBar title={t('title')} />}
    </div>
  )
}

type OpenRoomProps = WithOrderSheet & { data: Answer<'GET /api/open/shows/:showId'> }

function OpenRoom({ data: { show, products, events }, OrderSheet }: OpenRoomProps) {
  const language = useLocale()
  const queries = useQueryClient()
  const { showId, shopId } = show
  const search = room.useSearch()
  const goSearch = room.useGoSearch()
  const [buying, setBuying] = useState<string>()
  const head = usePlayhead(show, search.at ?? 0)
  const said = useWordsSaid(showId, head.atMs, head.mode === 'live')
  const goods = useQuery(read('GET /api/open/pages/room/:showId', { params: { showId } }))
  const { state } = useLiveState()
  const moment = momentAt(events, head.atMs)
  const live = head.mode === 'live'
  const voice = useOwnWords({ live, showId, shopId, productId: moment.pinnedId })
  useTitle(show.title[language])
  useTopic(`room:${showId}`, (event) => {
    said.hear(event)
    if ('refetch' in event || event.kind !== 'comments') void renew(queries, 'GET /api/open/shows/:showId')
  })
  const pinned = goods.data?.cards.find((card) => card.productId === moment.pinnedId)
  const shown = pinned ?? goods.data?.cards[0]
  const openGoods = (open: boolean) => goSearch({ items: open ? 'open' : undefined }, { replace: !open })
  return (
    <>
      <div className="room-picture">
        <BackBar
          title={<h1 className="room-title">{show.title[language]}</h1>}
          tools={<RoomTools count={products.length} onGoods={() => openGoods(true)} />}
        />
        <Stage
          show={show}
          head={head}
          line={moment.line}
          spoken={said.spoken}
          ownTexts={voice.own.map((one) => one.text)}
          cutOff={live && state.phase === 'waiting'}
        />
        {head.mode === 'replay' && <ReplayBar head={head} events={events} />}
      </div>
      <div className="room-side">
        {shown && <Pinned card={shown} inHand={pinned !== undefined} onBuy={() => setBuying(shown.productId)} />}
        <Talk
          head={head}
          said={said}
          voice={voice}
          lesson={moment.lesson}
          shop={goods.data?.shop.name[language] ?? ''}
        />
        <Say mode={head.mode} onSay={voice.say} />
      </div>
      <Goods
        open={search.items === 'open'}
        onClose={() => openGoods(false)}
        showId={showId}
        goods={goods}
        asks={products}
        events={events}
        head={head}
        onBuy={setBuying}
      />
      <OrderSheet productId={buying} showId={showId} onClose={() => setBuying(undefined)} />
    </>
  )
}
