import { live, showId } from '@heed/kernel'
import { demandAnswered, demandRaised, demandStateChanged, demandsHeard } from '../contract/facts.ts'

/** What a board, a room and a product page hear while they are open. */
export const liveMappings = [
  live(demandsHeard, (fact) => [
    {
      topic: `shop:${fact.shopId}`,
      kind: 'demands-heard',
      data: { demands: fact.payload.demands.map((one) => ({ ...one, demandId: showId('dem', one.demandId) })) },
    },
  ]),
  live(demandRaised, (fact) => [
    {
      topic: `shop:${fact.shopId}`,
      kind: 'demand-raised',
      data: { demandId: showId('dem', fact.payload.demandId), title: fact.payload.title },
    },
  ]),
  live(demandStateChanged, (fact) => [
    {
      topic: `shop:${fact.shopId}`,
      kind: 'demand-state',
      data: { demandId: showId('dem', fact.payload.demandId), state: fact.payload.to },
    },
  ]),
  live(demandAnswered, (fact) => {
    const { demandId, productId, title, answer, personIds } = fact.payload
    const data = { demandId: showId('dem', demandId), title, answer, people: personIds.length }
    return [
      { topic: `shop:${fact.shopId}`, kind: 'demand-answered', data },
      ...(productId ? [{ topic: `product:${productId}`, kind: 'demand-answered', data }] : []),
    ]
  }),
]
