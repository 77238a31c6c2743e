import type { Answer } from '@heed/client'

export const lanes = ['open', 'emerging', 'lone', 'answered', 'not-now'] as const
export type Lane = (typeof lanes)[number]

type Page = Answer<'GET /api/desk/demands'>
export type Demand = Page['rows'][number]

/** What the board is asked for a lane. Lone voices have one of their own, where counting cannot bury them. */
export function queryOf(lane: Lane, productId: string | undefined) {
  return {
    ...(lane === 'lone' ? { show: 'open' as const, lane: 'lone-voice' as const } : { show: lane }),
    ...(lane === 'open' && { lane: 'many' as const }),
    ...(productId !== undefined && { productId }),
  }
}

/** How many stand in each lane; the open ones count without the lone voices, which are shown apart. */
export function countsOf(counts: Page['counts']): Record<Lane, number> {
  return {
    open: counts.open - counts.loneVoices,
    emerging: counts.emerging,
    lone: counts.loneVoices,
    answered: counts.answered,
    'not-now': counts.notNow,
  }
}
