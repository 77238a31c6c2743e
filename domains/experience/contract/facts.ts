import { fact, idOf } from '@heed/kernel'
import { z } from 'zod'

/** A shop's score under a dated formula. Key: shopId. Points 0 to 100 with one decimal, times ten. */
export const scoreChanged = fact(
  'experience/score-changed',
  z.object({
    shopId: idOf('shp'),
    formulaVersion: z.string(),
    tenths: z.int(),
    before: z.int().nullable(),
    parts: z.object({ product: z.int(), logistics: z.int(), service: z.int() }),
    stage: z.enum(['growth', 'formal']),
    asOf: z.int(),
  }),
)
