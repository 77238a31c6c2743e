import type { AuditFinding, AuditLine, Id, Instant, Tx } from '@heed/kernel'

export interface DemandAnswer {
  demandId: Id
  shopId: Id
  productId: Id | null
  slot: string
  title: { zh: string; en: string }
  state: string
  people: number
  voices: number
  messages: number
  firstHeardAt: Instant
  lastHeardAt: Instant
}

export interface ListeningAnswers {
  demands(tx: Tx, shopId: Id, demandIds: readonly Id[]): Promise<Map<Id, DemandAnswer>>
  /** The most central words of a demand, with who said them. */
  quotes(
    tx: Tx,
    shopId: Id,
    demandId: Id,
    rowsMax: number,
  ): Promise<{ text: string; personId: Id | null; saidAt: Instant; marks: [number, number][] }[]>
  openDemandCount(tx: Tx, shopId: Id): Promise<number>
  /** What does not hold, over all shops of the reach or over one; empty when all is well. */
  auditFindings(tx: Tx, shopId?: Id): Promise<AuditFinding[]>
  /** The same, each invariant with how many rows it was held against. */
  audit(tx: Tx, shopId?: Id): Promise<AuditLine[]>
}
