/** Nobody stands downstream of insight. */
export type InsightAnswers = Record<string, never>
