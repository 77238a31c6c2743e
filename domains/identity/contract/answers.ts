import type { Id, Instant, Tx } from '@heed/kernel'

export interface PersonAnswer {
  personId: Id
  name: string
  lang: 'zh' | 'en'
}

export interface ShopAnswer {
  shopId: Id
  name: { zh: string; en: string }
  slug: string
  category: string
  homeCity: string
  openedAt: Instant
  demo: boolean
}

/** Read inside the asker's transaction. Unknown ids are simply absent from the map. */
export interface IdentityAnswers {
  people(tx: Tx, personIds: readonly Id[]): Promise<Map<Id, PersonAnswer>>
  shops(tx: Tx, shopIds: readonly Id[]): Promise<Map<Id, ShopAnswer>>
  allShops(tx: Tx): Promise<ShopAnswer[]>
  staffOf(tx: Tx, shopId: Id): Promise<{ personId: Id; role: string }[]>
}
