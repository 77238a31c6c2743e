import type { Kernel } from '@heed/kernel'
import { type ExposureUpstream, exposureMigrations, wireExposure } from '../wiring.ts'

export { exposureMigrations }

/** The real exposure domain on the test's kernel. */
export const exposureForTest = (kernel: Kernel, upstream: ExposureUpstream) => wireExposure(kernel, upstream)
