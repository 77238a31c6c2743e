import type { CatalogRequests } from '@heed/catalog/contract'
import type { ContentRequests } from '@heed/content/contract'
import type { IdentityRequests } from '@heed/identity/contract'
import { type Sender, sender, showId } from '@heed/kernel'
import { demandAnswered, demandReplied, revisionWanted } from '../contract/facts.ts'

/** Closing the loop, once per key: everyone who asked is told, replies reach their inbox, drafts are asked for. */
export function whenDemandsAreAnswered(
  identity: IdentityRequests,
  catalog: CatalogRequests,
  content: ContentRequests,
): Sender[] {
  return [
    sender({
      name: 'listening/when-demands-are-answered',
      hears: demandAnswered,
      batch: 20,
      async send(facts) {
        for (const { payload, shopId } of facts) {
          const { demandId, by, title, answer, personIds, productId } = payload
          await identity.notify({
            key: `demand:${demandId}:${by.kind}:${by.id}`,
            shopId,
            kind: 'demand-answered',
            personIds,
            params: { title, answer, by: by.kind, people: personIds.length },
            link: productId ? `/products/${showId('prd', productId)}` : '/voice',
          })
          if (by.kind !== 'listing') continue
          for (const personId of personIds.slice(0, 3))
            await content.markPerson({ key: `${demandId}:${personId}`, shopId, personId, mark: 'first-said' })
        }
      },
    }),
    sender({
      name: 'listening/when-demands-are-replied-to',
      hears: demandReplied,
      batch: 20,
      async send(facts) {
        for (const { payload, shopId } of facts) {
          await identity.notify({
            key: `reply:${payload.replyId}`,
            shopId,
            kind: 'shop-replied',
            personIds: payload.personIds,
            params: { title: payload.title, text: payload.text },
            link: '/voice',
          })
        }
      },
    }),
    sender({
      name: 'listening/when-revisions-are-wanted',
      hears: revisionWanted,
      batch: 20,
      async send(facts) {
        for (const { payload, shopId, actor } of facts) {
          await catalog.proposeRevision({
            key: payload.key,
            shopId,
            productId: payload.productId,
            demandIds: [payload.demandId],
            changes: payload.changes,
            reading: payload.reading,
            actor,
          })
        }
      },
    }),
  ]
}
