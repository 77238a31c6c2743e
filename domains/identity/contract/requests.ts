import type { Id } from '@heed/kernel'

/** One notice to many people. The words are the face's: `kind` names them, `params` fill them in. */
export interface Notice {
  /** The same key twice puts nothing in twice. */
  key: string
  shopId: Id
  kind: string
  personIds: Id[]
  params: Record<string, unknown>
  /** Path inside the shopper face, e.g. `/products/prd_…`. */
  link: string
}

export interface IdentityRequests {
  notify(notice: Notice): Promise<{ notified: number }>
  /** People known only by a name and a source key, from imports and simulations; the same key gives the same person. */
  knowPeople(people: { sourceKey: string; name: string; lang: 'zh' | 'en' }[], actor: string): Promise<Id[]>
  /** Opens a shop with its owner and staff; for sign-up, demo and tests. */
  openShop(shop: NewShop, actor: string): Promise<{ shopId: Id }>
  /** Makes somebody platform staff. */
  appointStaff(personId: Id, role: 'admin' | 'auditor', actor: string): Promise<void>
}

export interface NewShop {
  name: { zh: string; en: string }
  slug: string
  category: string
  homeCity: string
  owner: { personId: Id }
  staff?: { personId: Id; role: 'host' | 'operator' | 'warehouse' | 'care' }[]
  demo: boolean
  story?: string
}
