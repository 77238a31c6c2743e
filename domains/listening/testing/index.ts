import type { Kernel } from '@heed/kernel'
import { type ListeningUpstream, listeningMigrations, wireListening } from '../wiring.ts'

export { listeningMigrations }

/** The real listening domain on the test's kernel. */
export const listeningForTest = (kernel: Kernel, upstream: ListeningUpstream) => wireListening(kernel, upstream)
