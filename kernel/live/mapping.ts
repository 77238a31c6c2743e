import type { Fact, FactKind } from '../facts/kind.ts'

/**
 * What a connected tab hears. Topics: `room:<id>`, `shop:<id>` (desk), `person:<id>` (one's own), `product:<id>`,
 * `platform` (console). A mapping turns a committed fact into messages; the log's position is the resume cursor.
 */
export interface LiveMessage {
  topic: string
  kind: string
  data: Record<string, unknown>
}

export interface LiveMapping {
  hears: FactKind<never>
  to(fact: Fact<never>): LiveMessage[]
}

export const live = <P>(hears: FactKind<P>, to: (fact: Fact<P>) => LiveMessage[]): LiveMapping =>
  ({ hears, to }) as unknown as LiveMapping
