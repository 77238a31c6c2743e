import { type Answer, read } from '@heed/client'
import { useKeys, useT } from '@heed/ui'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Preview } from './preview.tsx'
import { type Answering, Questions } from './questions.tsx'
import { Queue } from './queue.tsx'
import { SayBox } from './say-box.tsx'
import { Timeline } from './timeline.tsx'
import { TopBar } from './top-bar.tsx'
import { useMoments } from './use-moments.ts'
import { useRoomWords } from './use-room-words.ts'
import { WordLog } from './word-log.tsx'
import { words } from './words.ts'

export type Opened = Answer<'GET /api/open/shows/:showId'>
export type Card = Answer<'GET /api/open/pages/room/:showId'>['cards'][number]

type ControlProps = { opened: Opened; live: boolean; offsetMs: number }

/** The room itself: goods on the left, the picture in the middle, what people ask and say on the right. */
export function Control({ opened, live, offsetMs }: ControlProps) {
  const t = useT(words)
  const { show } = opened
  const { showId } = show
  const page = useQuery(read('GET /api/open/pages/room/:showId', { params: { showId } }))
  const cards = inOrder(opened, page.data?.cards ?? [])
  const moments = useMoments(opened, offsetMs)
  const said = useRoomWords(show, live, offsetMs)
  const [looked, setLooked] = useState<string>()
  const [answering, setAnswering] = useState<Answering>()
  const at = cards.findIndex((card) => card.productId === (looked ?? moments.pinnedId))
  const step = (by: number) => setLooked(cards[Math.min(cards.length - 1, Math.max(0, at + by))]?.productId)
  const pin = (card: Card | undefined) => {
    if (!card || !live) return
    setLooked(card.productId)
    moments.pin(card.productId)
  }
  const next = () => {
    const pinned = cards.findIndex((card) => card.productId === moments.pinnedId)
    pin(cards[(pinned + 1) % Math.max(1, cards.length)])
  }
  useKeys([
    { keys: 'j', does: t('key.down'), run: () => step(1) },
    { keys: 'k', does: t('key.up'), run: () => step(-1) },
    { keys: 'p', does: t('pin'), run: () => pin(cards[Math.max(0, at)]) },
    { keys: 'space', does: t('key.next'), run: next },
    { keys: 'm', does: t('mark'), run: () => live && moments.mark() },
    { keys: 'r', does: t('say'), run: () => document.querySelector<HTMLTextAreaElement>('.ctl-say textarea')?.focus() },
  ])
  return (
    <>
      <TopBar show={show} live={live} offsetMs={offsetMs} />
      <div className="ctl-columns">
        <Queue
          cards={cards}
          asks={new Map(opened.products.map((one) => [one.productId, one.asks]))}
          pinnedId={moments.pinnedId}
          looked={cards[at]?.productId}
          live={live}
          onLook={setLooked}
          onPin={pin}
          onNext={next}
        />
        <div className="ctl-middle">
          <Preview
            show={show}
            live={live}
            pinned={cards.find((card) => card.productId === moments.pinnedId)}
            line={moments.line}
            wordsPerMinute={said.perMinute}
          />
          <Timeline opened={opened} cards={cards} live={live} offsetMs={offsetMs} moments={moments} />
        </div>
        <div className="ctl-right">
          <Questions showId={showId} onAnswer={setAnswering} />
          <WordLog said={said} live={live} offsetMs={offsetMs} />
          <SayBox showId={showId} live={live} answering={answering} onDone={() => setAnswering(undefined)} />
        </div>
      </div>
    </>
  )
}

/** The goods in the order the show was planned with. */
function inOrder(opened: Opened, cards: readonly Card[]): Card[] {
  const byId = new Map(cards.map((card) => [card.productId, card]))
  return opened.products.flatMap((one) => byId.get(one.productId) ?? [])
}
