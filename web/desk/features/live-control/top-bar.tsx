import { useWrite } from '@heed/client'
import { Button, Dialog, ErrorNote, Go, Select, StateMark, toast, useFormat, useT } from '@heed/ui'
import { ArrowLeft } from '@heed/ui/icons'
import { LanguageSwitch, LiveMark } from '@heed/ui/shell'
import { useState } from 'react'
import type { Opened } from './control.tsx'
import { formatOffset } from './offset.ts'
import { words } from './words.ts'

type TopBarProps = { show: Opened['show']; live: boolean; offsetMs: number }

const slowSeconds = [0, 5, 15, 30, 60] as const

/** Which show, how far it is, how fast the room may speak, and its start and end. */
export function TopBar({ show, live, offsetMs }: TopBarProps) {
  const t = useT(words)
  const { say } = useFormat()
  return (
    <header className="ctl-top">
      <Go to="/live" className="h-icon-button" aria-label={t('back')}>
        <ArrowLeft size={20} />
      </Go>
      <h1>{say(show.title)}</h1>
      {live ? (
        <StateMark state="live" filled>
          {t(show.replay ? 'state.replay' : 'state.live')}
        </StateMark>
      ) : (
        <StateMark state={show.state === 'planned' ? 'owed' : 'heard'}>{t(`state.${show.state}`)}</StateMark>
      )}
      {show.state !== 'planned' && <span className="ctl-clock">{formatOffset(offsetMs)}</span>}
      <span className="ctl-space" />
      <LiveMark />
      <LanguageSwitch />
      {live && <SlowMode show={show} />}
      <Run show={show} />
    </header>
  )
}

function SlowMode({ show }: { show: Opened['show'] }) {
  const t = useT(words)
  const slow = useWrite('POST /api/desk/moderation', {
    renews: ['GET /api/open/shows/:showId'],
    onDone: () => toast({ text: t('slow.done') }),
  })
  const seconds = slowSeconds.find((one) => one * 1000 >= show.slowModeMs) ?? 60
  return (
    <Select
      label={t('slow')}
      options={slowSeconds.map((one) => ({
        value: String(one),
        label: one === 0 ? t('slow.off') : t('slow.every', { seconds: one }),
      }))}
      value={String(seconds)}
      onChoose={(value) =>
        slow.write({ body: { verb: 'slow', showId: show.showId, slowModeMs: Number(value) * 1000 } })
      }
    />
  )
}

function Run({ show }: { show: Opened['show'] }) {
  const t = useT(words)
  const [asked, setAsked] = useState(false)
  const verb = show.state === 'planned' ? 'start' : show.state === 'live' ? 'end' : 'replay'
  const run = useWrite('POST /api/desk/shows/:showId/run', {
    renews: ['GET /api/open/shows/:showId', 'GET /api/desk/shows', 'GET /api/open/shows/:showId/comments'],
    onDone: () => setAsked(false),
  })
  const go = () => run.write({ params: { showId: show.showId }, body: { verb } })
  return (
    <>
      <Button kind={verb === 'end' ? 'danger' : 'main'} busy={run.pending} onClick={() => setAsked(true)}>
        {t(`run.${verb}`)}
      </Button>
      <Dialog
        open={asked}
        onClose={() => setAsked(false)}
        title={t(`run.${verb}.title`)}
        actions={
          <>
            <Button onClick={() => setAsked(false)}>{t('run.back')}</Button>
            <Button kind={verb === 'end' ? 'danger' : 'main'} busy={run.pending} onClick={go}>
              {t(`run.${verb}`)}
            </Button>
          </>
        }
      >
        <div className="h-stack">
          <p>{t(`run.${verb}.note`)}</p>
          {run.error != null && <ErrorNote error={run.error} slim />}
        </div>
      </Dialog>
    </>
  )
}
