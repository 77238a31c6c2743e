import { call, clock } from '@heed/client'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { score } from './screens.ts'
import { readSupposed, type Score, type Supposed, showSupposed } from './supposed.ts'

const settleMs = 250

/** A trial of other values: on or off, what is supposed, and what the score would be; nothing is stored. */
export function useWhatIf(data: Score) {
  const { what } = score.useSearch()
  const goSearch = score.useGoSearch()
  const asked = readSupposed(what, data.metrics)
  const [moved, setMoved] = useState<Supposed | null>(null)
  const supposed = moved ?? asked
  // A slider moves many times a second; the address, and with it the question, follows when it rests.
  useEffect(() => {
    if (moved === null) return
    return clock.after(settleMs, () => {
      goSearch({ what: showSupposed(moved) }, { replace: true })
      setMoved(null)
    })
  })
  const some = Object.keys(asked).length > 0
  const answer = useQuery({
    queryKey: ['POST /api/desk/score/what-if', data.asOf, asked],
    queryFn: () => call('POST /api/desk/score/what-if', { body: { metrics: asked } }),
    enabled: some,
    placeholderData: keepPreviousData,
  }).data
  return {
    on: what !== undefined,
    supposed,
    answer: some ? answer : undefined,
    suppose: (next: Supposed) => setMoved({ ...supposed, ...next }),
    turn: (on: boolean) => goSearch({ what: on ? 'on' : undefined }),
    reset: () => {
      setMoved(null)
      goSearch({ what: 'on' }, { replace: true })
    },
  }
}

export type WhatIf = ReturnType<typeof useWhatIf>
