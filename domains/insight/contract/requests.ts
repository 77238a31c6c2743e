/** Nobody asks anything of insight: it reads what all others said. */
export type InsightRequests = Record<string, never>
