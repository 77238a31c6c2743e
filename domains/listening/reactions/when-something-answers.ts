import { productListed, revisionReleased } from '@heed/catalog/contract'
import { clipPublished } from '@heed/content/contract'
import { type Reaction, reaction } from '@heed/kernel'
import { answerDemands } from '../actions/answer-demands.ts'

/** A change, a film or a new listing answers the demands it names; each demand gets the next link of its chain. */
export const whenSomethingAnswers: Reaction[] = [
  reaction({
    name: 'listening/when-revisions-are-released',
    hears: revisionReleased,
    async act(tx, facts, shopId) {
      for (const { payload } of facts) {
        const ids = payload.answers.map((one) => one.id)
        if (ids.length === 0) continue
        const told = (lang: 'zh' | 'en') =>
          payload.changes
            .map((one) => `${one.label[lang]} ${one.before} → ${one.after} ${one.unit}`.trim())
            .join(lang === 'zh' ? '，' : ', ')
        await answerDemands(tx, shopId, ids, {
          kind: 'revision',
          ref: payload.revisionId,
          productId: payload.productId,
          words: { zh: told('zh'), en: told('en') },
        })
      }
    },
  }),
  reaction({
    name: 'listening/when-clips-are-published',
    hears: clipPublished,
    async act(tx, facts, shopId) {
      for (const { payload } of facts) {
        if (payload.answersDemandIds.length === 0) continue
        await answerDemands(tx, shopId, payload.answersDemandIds, {
          kind: 'clip',
          ref: payload.videoId,
          productId: payload.productId,
          words: payload.title,
        })
      }
    },
  }),
  reaction({
    name: 'listening/when-products-are-listed',
    hears: productListed,
    async act(tx, facts, shopId) {
      for (const { payload } of facts) {
        if (!payload.firstSaidIn) continue
        await answerDemands(tx, shopId, [payload.firstSaidIn], {
          kind: 'listing',
          ref: payload.productId,
          productId: payload.productId,
          words: payload.title,
        })
      }
    },
  }),
]
