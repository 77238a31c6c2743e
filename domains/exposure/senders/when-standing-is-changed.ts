import type { ContentRequests } from '@heed/content/contract'
import { type Sender, sender } from '@heed/kernel'
import { standingChanged } from '../contract/facts.ts'

/** Content weighs the shop's shows and videos by its service. */
export const whenStandingIsChanged = (content: ContentRequests): Sender =>
  sender({
    name: 'exposure/when-standing-is-changed',
    hears: standingChanged,
    async send(facts) {
      const newest = new Map(facts.map((fact) => [fact.shopId, fact]))
      for (const { payload, bucket, position } of newest.values())
        await content.setExposure({ key: `standing:${bucket}:${position}`, ...payload })
    },
  })
