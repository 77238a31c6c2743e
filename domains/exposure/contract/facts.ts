import { fact, idOf } from '@heed/kernel'
import { z } from 'zod'

/** Cards shown in a feed, each with the terms of the public formula that placed it. Key: the feed page's id. */
export const impressionsServed = fact(
  'exposure/impressions-served',
  z.object({
    impressions: z.array(
      z.object({
        impressionId: idOf('imp'),
        shopId: idOf('shp'),
        itemId: z.string(),
        rank: z.int(),
        score: z.number(),
      }),
    ),
  }),
)

/** How much a shop's service weighs for its shows and videos: its experience score as a share of a hundred points. Key: shopId. */
export const standingChanged = fact('exposure/standing-changed', z.object({ shopId: idOf('shp'), weight: z.number() }))
