import { type Answer, read } from '@heed/client'
import { Button, ErrorNote, QueryBoundary, Skeleton, Tabs, useFormat, useT } from '@heed/ui'
import { AlarmClock, Camera, CircleSlash, Combine, PenLine, Reply, RotateCcw, Type } from '@heed/ui/icons'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Chain } from './chain.tsx'
import { Crowd } from './crowd.tsx'
import { DemandState } from './demand-state.tsx'
import { Evidence, type Said } from './evidence.tsx'
import { Heard } from './heard.tsx'
import { Kin } from './kin.tsx'
import type { Demand, Lane } from './lanes.ts'
import { OurReading } from './our-reading.tsx'
import { Picked } from './picked.tsx'
import { ReplyBox } from './reply-box.tsx'
import type { Acts } from './use-acts.ts'
import type { Decisions } from './use-decisions.ts'
import { words } from './words.ts'

export type Detail = Answer<'GET /api/desk/demands/:demandId'>

type DemandSideProps = { demand: Demand; lane: Lane; act: Acts; decisions: Decisions }

/** What to do about one demand, and everything behind it: the chain, the words, those like it, the reply. */
export function DemandSide({ demand, lane, act, decisions }: DemandSideProps) {
  const t = useT(words)
  const { say } = useFormat()
  const [tab, setTab] = useState<'words' | 'chain' | 'kin'>('words')
  const [picked, setPicked] = useState<readonly Said[]>([])
  const detail = useQuery(read('GET /api/desk/demands/:demandId', { params: { demandId: demand.demandId } }))
  const kin = (detail.data?.similar.length ?? 0) + (detail.data?.merged.length ?? 0)
  return (
    <div className="listen-detail">
      <div className="listen-detail-head">
        <h2>{say(demand.title)}</h2>
        <DemandState state={demand.state} filled />
      </div>
      <Crowd crowd={demand.crowd} told />
      <Heard demand={demand} />
      <Actions demand={demand} lane={lane} act={act} />
      {act.error != null && <ErrorNote error={act.error} slim />}
      <OurReading demand={demand} />
      <Tabs
        label={t('side')}
        tabs={[
          { id: 'words', label: t('tab.words'), count: demand.messages },
          { id: 'chain', label: t('tab.chain') },
          { id: 'kin', label: t('tab.kin'), ...(detail.data && { count: kin }) },
        ]}
        chosen={tab}
        onChoose={setTab}
      />
      {tab === 'words' ? (
        <Evidence demand={demand} detail={detail.data} picked={picked} onPick={setPicked} />
      ) : (
        <QueryBoundary query={detail} skeleton={<Skeleton count={5} />}>
          {(data) =>
            tab === 'chain' ? (
              <Chain detail={data} onWords={() => setTab('words')} onRevise={act.revise} />
            ) : (
              <Kin detail={data} decisions={decisions} />
            )
          }
        </QueryBoundary>
      )}
      <div className="listen-foot">
        <Picked
          demand={demand}
          detail={detail.data}
          picked={picked}
          decisions={decisions}
          onNone={() => setPicked([])}
        />
        <ReplyBox demand={demand} picked={picked} onSent={() => setPicked([])} />
      </div>
    </div>
  )
}

function Actions({ demand, lane, act }: { demand: Demand; lane: Lane; act: Acts }) {
  const t = useT(words)
  const icon = { size: 16 }
  return (
    <div className="listen-actions">
      <Button kind="main" icon={<PenLine {...icon} />} hint="1" busy={act.pending} onClick={act.revise}>
        {t(demand.productId === null ? 'act.make' : demand.state === 'revising' ? 'act.revise.on' : 'act.revise')}
      </Button>
      <Button icon={<Camera {...icon} />} hint="2" onClick={() => act.open('film')}>
        {t('act.film')}
      </Button>
      <Button icon={<Combine {...icon} />} hint="3" onClick={() => act.open('merge')}>
        {t('act.merge')}
      </Button>
      {lane === 'not-now' || demand.state === 'not-now' ? (
        <Button icon={<RotateCcw {...icon} />} hint="4" onClick={act.reopen}>
          {t('act.reopen')}
        </Button>
      ) : (
        <Button icon={<CircleSlash {...icon} />} hint="4" onClick={() => act.open('not-now')}>
          {t('act.notNow')}
        </Button>
      )}
      <Button icon={<AlarmClock {...icon} />} hint="h" onClick={() => act.open('snooze')}>
        {t('act.snooze')}
      </Button>
      <Button icon={<Reply {...icon} />} hint="r" onClick={act.reply}>
        {t('act.reply')}
      </Button>
      <Button icon={<Type {...icon} />} hint="e" onClick={() => act.open('rename')}>
        {t('act.rename')}
      </Button>
    </div>
  )
}
