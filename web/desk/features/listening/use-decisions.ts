import { ApiError, call, renew } from '@heed/client'
import { toast, useFormat, useT } from '@heed/ui'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Demand } from './lanes.ts'
import { words } from './words.ts'

type Deed = {
  /** Rows that leave the lane at once. */
  leaves: readonly string[]
  text: string
  write: () => Promise<unknown>
  undo: () => Promise<unknown>
}

const touched = [
  'GET /api/desk/demands',
  'GET /api/desk/demands/:demandId',
  'GET /api/desk/demands/:demandId/quotes',
] as const

function useRefresh() {
  const queries = useQueryClient()
  return () => Promise.all(touched.map((route) => renew(queries, route)))
}

/** What one decides on demands: done at once, undone for six seconds, put back when the server refuses. */
export function useDecisions() {
  const t = useT(words)
  const { say } = useFormat()
  const refresh = useRefresh()
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())
  const hide = (ids: readonly string[]) => setGone((old) => new Set([...old, ...ids]))
  const bring = (ids: readonly string[]) => setGone((old) => new Set([...old].filter((id) => !ids.includes(id))))
  const run = ({ leaves, text, write, undo }: Deed) => {
    hide(leaves)
    const fail = (error: unknown) => {
      bring(leaves)
      toast({ text: error instanceof ApiError ? error.message : t('failed'), tone: 'vermilion' })
    }
    const done = write().then(refresh, fail)
    const goBack = () => {
      bring(leaves)
      void done.then(undo).then(refresh, fail)
    }
    toast({ text, undo: goBack })
  }
  return {
    gone,
    notNow: (demand: Demand, why: string) =>
      run({
        leaves: demand.state === 'not-now' ? [] : [demand.demandId],
        text: t('done.notNow', { title: say(demand.title) }),
        write: () => decideOn(demand.demandId, { verb: 'not-now', why }),
        undo: () => decideOn(demand.demandId, { verb: 'reopen' }),
      }),
    reopen: (demand: Demand) =>
      run({
        leaves: [demand.demandId],
        text: t('done.reopen', { title: say(demand.title) }),
        write: () => decideOn(demand.demandId, { verb: 'reopen' }),
        undo: () => decideOn(demand.demandId, { verb: 'not-now', why: demand.whyNot ?? '—' }),
      }),
    snooze: (demand: Demand, hours: number) =>
      run({
        leaves: [demand.demandId],
        text: t('done.snooze', { title: say(demand.title), days: Math.round(hours / 24) }),
        write: () => decideOn(demand.demandId, { verb: 'snooze', hours }),
        undo: () => decideOn(demand.demandId, { verb: 'snooze', hours: 0 }),
      }),
    rename: (demand: Demand, title: Demand['title']) =>
      run({
        leaves: [],
        text: t('done.rename', { title: say(title) }),
        write: () => decideOn(demand.demandId, { verb: 'rename', title }),
        undo: () => decideOn(demand.demandId, { verb: 'rename', title: demand.title }),
      }),
    merge: (from: readonly string[], into: { demandId: string; title: Demand['title'] }) =>
      run({
        leaves: from,
        text: t('done.merge', { title: say(into.title) }),
        write: () => inTurn(from, (demandId) => mergeInto(demandId, into.demandId)),
        undo: () => inTurn(from, unmerge),
      }),
    correct: (demand: Demand, picked: readonly { verbatimId: string }[], to: Meaning) => {
      const title = say(to.kind === 'none' ? demand.title : to.title)
      run({ text: t(`done.means.${to.kind}`, { count: picked.length, title }), ...correcting(demand, picked, to) })
    },
    unmerge: (demand: { demandId: string; title: Demand['title'] }, from: string) =>
      run({
        leaves: [],
        text: t('done.unmerge', { title: say(demand.title) }),
        write: () => unmerge(demand.demandId),
        undo: () => mergeInto(demand.demandId, from),
      }),
  }
}

/** What words mean instead; the title is for telling people. */
export type Meaning =
  | { kind: 'demand'; demandId: string; title: Demand['title'] }
  | { kind: 'new'; title: Demand['title'] }
  | { kind: 'none' }

export type Decisions = ReturnType<typeof useDecisions>

type DecideInput = NonNullable<Parameters<typeof call<'POST /api/desk/demands/:demandId/decide'>>[1]>

const decideOn = (demandId: string, body: DecideInput['body']) =>
  call('POST /api/desk/demands/:demandId/decide', { params: { demandId }, body })
const mergeInto = (demandId: string, into: string) =>
  call('POST /api/desk/demands/:demandId/merge', { params: { demandId }, body: { into } })

function correcting({ demandId }: Demand, picked: readonly { verbatimId: string }[], to: Meaning): Omit<Deed, 'text'> {
  let deedId: string | undefined
  const verbatimIds = picked.map((one) => one.verbatimId)
  const body = { verbatimIds, to: to.kind === 'demand' ? { kind: to.kind, demandId: to.demandId } : to }
  return {
    leaves: [],
    write: async () => {
      deedId = (await call('POST /api/desk/demands/:demandId/correct', { params: { demandId }, body })).deedId
    },
    undo: async () => {
      if (deedId !== undefined) await call('POST /api/desk/corrections/:deedId/undo', { params: { deedId } })
    },
  }
}

const unmerge = (demandId: string) => call('POST /api/desk/demands/:demandId/unmerge', { params: { demandId } })

async function inTurn(ids: readonly string[], act: (id: string) => Promise<unknown>): Promise<void> {
  for (const id of ids) await act(id)
}
