import { newKey, send } from '@heed/client'
import { useState } from 'react'

/** What I just said: shown at once, then either known to the room or kept with the reason it was not taken. */
export type OwnWord = { key: string; text: string; commentId: string | null; error: unknown }

const ownMax = 50

type Place = { live: boolean; showId: string; shopId: string; productId: string | null }

/** Speaks in the room while it is live; afterwards the same words go to the shop as a mention. */
export function useOwnWords({ live, showId, shopId, productId }: Place) {
  const [own, setOwn] = useState<OwnWord[]>([])
  const change = (key: string, next: Partial<OwnWord>) =>
    setOwn((before) => before.map((one) => (one.key === key ? { ...one, ...next } : one)))

  const deliver = async (key: string, text: string) => {
    change(key, { error: null })
    try {
      const said = live
        ? await send(
            'POST /api/shop/shows/:showId/comments',
            { params: { showId }, body: { text, productId } },
            { idempotencyKey: key },
          )
        : await send(
            'POST /api/shop/mentions',
            { body: { shopId, text, productId, channel: 'mention' } },
            { idempotencyKey: key },
          )
      change(key, { commentId: (said as { commentId: string }).commentId })
    } catch (error) {
      change(key, { error })
    }
  }

  return {
    own,
    say: (text: string) => {
      const key = newKey()
      setOwn((before) => [...before, { key, text, commentId: null, error: null }].slice(-ownMax))
      void deliver(key, text)
    },
    sayAgain: (word: OwnWord) => void deliver(word.key, word.text),
    drop: (key: string) => setOwn((before) => before.filter((one) => one.key !== key)),
  }
}
