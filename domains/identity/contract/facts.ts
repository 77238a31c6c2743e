import { fact, idOf } from '@heed/kernel'
import { z } from 'zod'

/** A person exists: by signing up, by being invited, by importing, or as a guest who bought. Key: personId. */
export const personJoined = fact(
  'identity/person-joined',
  z.object({ personId: idOf('per'), name: z.string(), lang: z.enum(['zh', 'en']) }),
)

/** A shop opened its door. Key: shopId; said in the shop's own bucket. */
export const shopOpened = fact(
  'identity/shop-opened',
  z.object({
    shopId: idOf('shp'),
    name: z.object({ zh: z.string(), en: z.string() }),
    ownerId: idOf('per'),
    demo: z.boolean(),
  }),
)

/** Somebody got a role in a shop, or lost it (`role: null`). Key: personId. */
export const memberChanged = fact(
  'identity/member-changed',
  z.object({ personId: idOf('per'), role: z.enum(['owner', 'host', 'operator', 'warehouse', 'care']).nullable() }),
)

/** Something was put into people's inboxes. Key: the notification's key. */
export const peopleNotified = fact(
  'identity/people-notified',
  z.object({
    kind: z.string(),
    personIds: z.array(idOf('per')),
    params: z.record(z.string(), z.unknown()),
    link: z.string(),
  }),
)
