import type { Kernel } from '@heed/kernel'
import { type CareUpstream, careMigrations, wireCare } from '../wiring.ts'

export { careMigrations }

/** The real care domain on the test's kernel. */
export const careForTest = (kernel: Kernel, upstream: CareUpstream) => wireCare(kernel, upstream)
