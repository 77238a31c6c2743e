import type { Kernel } from '@heed/kernel'
import { type InsightOptions, type InsightUpstream, insightMigrations, wireInsight } from '../wiring.ts'

export { insightMigrations }

/** The real insight domain on the test's kernel. */
export const insightForTest = (kernel: Kernel, upstream: InsightUpstream, options?: InsightOptions) =>
  wireInsight(kernel, upstream, options)
