import { useWrite } from '@heed/client'
import { toast, useFormat, useT } from '@heed/ui'
import { useState } from 'react'
import type { Opened } from './control.tsx'
import { formatOffset } from './offset.ts'
import { words } from './words.ts'

/** How long a host's line stays written under the picture. */
const lineMs = 9_000

/** What stands at a moment of the show, and the ways to set it: pin a product, mark the moment. */
export function useMoments({ show, events }: Opened, offsetMs: number) {
  const t = useT(words)
  const { say } = useFormat()
  /** A replay keeps its own record, so what is pinned over it is known to this page alone. */
  const [own, setOwn] = useState<{ productId: string; offsetMs: number }>()
  const write = useWrite('POST /api/desk/shows/:showId/moments', {
    renews: ['GET /api/open/shows/:showId'],
    onFailed: () => toast({ text: t('moment.failed'), tone: 'vermilion' }),
  })
  const past = events.filter((event) => event.offsetMs <= offsetMs)
  const pinned = past.filter((event) => event.kind === 'pin').at(-1)
  const line = past.filter((event) => event.kind === 'host-line' || event.kind === 'lesson').at(-1)
  const shown = line && offsetMs - line.offsetMs < lineMs ? (line.data.words ?? line.data.title) : undefined
  const params = { showId: show.showId }
  return {
    pinnedId: own && own.offsetMs >= (pinned?.offsetMs ?? -1) ? own.productId : (pinned?.data.productId ?? null),
    line: shown && say(shown),
    pin: (productId: string) => {
      setOwn({ productId, offsetMs })
      write.write({ params, body: { kind: 'pin', productId } })
    },
    mark: () => {
      const at = formatOffset(offsetMs)
      write.write({ params, body: { kind: 'marker', productId: null, words: { zh: at, en: at } } })
      toast({ text: t(show.replay ? 'marked.replay' : 'marked', { at }) })
    },
  }
}

export type Moments = ReturnType<typeof useMoments>
