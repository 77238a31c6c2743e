import { afterSalesSaid, reviewPosted } from '@heed/care/contract'
import type { CatalogAnswers } from '@heed/catalog/contract'
import { commentsPosted } from '@heed/content/contract'
import type { IdentityAnswers } from '@heed/identity/contract'
import { type Id, type Reaction, reaction, type Tx } from '@heed/kernel'
import { hearWords, type Word } from '../actions/hear-words.ts'

/** Every touchpoint drops into the same ear: comments and mentions, reviews, and words after the sale. */
export function whenWordsAreSaid(catalog: CatalogAnswers, identity: IdentityAnswers): Reaction[] {
  const known = { catalog, identity }
  const named = async (tx: Tx, words: Omit<Word, 'name'>[]): Promise<Word[]> => {
    const people = await identity.people(tx, [...new Set(words.flatMap((word) => word.personId ?? []))])
    return words.map((word) => ({ ...word, name: (word.personId && people.get(word.personId)?.name) || '' }))
  }
  const nowhere = { showId: null, videoId: null, offsetMs: null }
  return [
    reaction({
      name: 'listening/when-comments-are-posted',
      hears: commentsPosted,
      batch: 100,
      act: (tx, facts, shopId) =>
        hearWords(
          tx,
          shopId,
          facts.flatMap((fact) =>
            fact.payload.comments
              .filter((one) => !one.fromHost)
              .map((one): Word => ({ ...one, id: one.commentId, orderId: null })),
          ),
          known,
        ),
    }),
    reaction({
      name: 'listening/when-reviews-are-posted',
      hears: reviewPosted,
      act: async (tx, facts, shopId) => {
        const words = facts.map(({ payload }) => ({
          ...nowhere,
          ...payload,
          id: payload.reviewId as Id,
          channel: 'review',
        }))
        await hearWords(tx, shopId, await named(tx, words), known)
      },
    }),
    reaction({
      name: 'listening/when-after-sales-words-are-said',
      hears: afterSalesSaid,
      act: async (tx, facts, shopId) => {
        const words = facts.map(({ payload }) => ({
          ...nowhere,
          ...payload,
          id: payload.wordsId as Id,
          channel: 'after-sales',
        }))
        await hearWords(tx, shopId, await named(tx, words), known)
      },
    }),
  ]
}
