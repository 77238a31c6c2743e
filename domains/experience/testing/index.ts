import type { Kernel } from '@heed/kernel'
import { type ExperienceUpstream, experienceMigrations, wireExperience } from '../wiring.ts'

export { experienceMigrations }

/** The real experience domain on the test's kernel. */
export const experienceForTest = (kernel: Kernel, upstream: ExperienceUpstream) => wireExperience(kernel, upstream)
